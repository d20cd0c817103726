import type { Effect, LedgerEvent } from '../../src/domain/ledger.ts';
import type { Snapshot, TieOnDay } from '../../src/domain/snapshot.ts';
import type { Day } from '../../src/domain/time/day.ts';
import type { EffectKind, EventStatus } from '../../src/domain/vocabulary.ts';

/** Put in force, Adjust, Report, Close, Withdraw, or nothing (-), in the order of STATUSES. */
const VERDICTS: Readonly<Record<EffectKind, string>> = {
  forms: 'PPR-WW',
  deepens: 'PPR-WW',
  loosens: 'AAR-WW',
  ends: 'CC----',
  blocked: 'WWW--W',
  reported: 'RRR-WW',
};
const STATUSES: readonly EventStatus[] = [
  'announced',
  'completed',
  'reported',
  'rumoured',
  'denied',
  'cancelled',
];

type Standing = 'in-force' | 'reported' | 'ended';
type NaiveDeal = {
  -readonly [Key in keyof TieOnDay['deals'][number]]: TieOnDay['deals'][number][Key];
};

/** A snapshot by replaying, from nothing, all that was known on the day. Slow, imperative, and written without a look at `ties.ts`. */
export function naiveSnapshot(events: readonly LedgerEvent[], day: Day): Snapshot {
  const known = events.filter((event) => event.date.first <= day);
  known.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const ids = [...new Set(known.flatMap((event) => event.effects.map((effect) => effect.tie)))];
  const ties = ids.sort().flatMap((id) => new NaiveTie(id).replay(known).onDay());
  const organizations = [...new Set(ties.flatMap((tie) => [tie.from, tie.to]))].sort();
  return { day, organizations, ties };
}

function placeOf({ id, date }: LedgerEvent): string {
  const coarseness = ['year', 'quarter', 'month', 'day'].indexOf(date.precision);
  return `${String(date.first + 1_000_000).padStart(8, '0')} ${coarseness} ${id}`;
}

function saidNothing({ tie, effect, deal }: Effect): Effect {
  return { tie, effect, ...(deal !== undefined && { deal }) };
}

class NaiveTie {
  private readonly id: string;
  private readonly deals = new Map<string, NaiveDeal>();
  private said: { deal: string; key: string; value: unknown }[] = [];
  private readonly told: LedgerEvent[] = [];
  private since = '';
  private standing: Standing = 'ended';

  constructor(id: string) {
    this.id = id;
  }

  replay(events: readonly LedgerEvent[]): this {
    for (const event of events) {
      for (const effect of event.effects) {
        if (effect.tie === this.id && this.hear(effect, event)) {
          if (!this.told.includes(event)) this.told.push(event);
          this.judge(event.date.text);
        }
      }
    }
    return this;
  }

  /** Whether the effect had anything to say about this tie. */
  private hear(effect: Effect, event: LedgerEvent): boolean {
    const verdict = VERDICTS[effect.effect][STATUSES.indexOf(event.status)];
    const date = event.date.text;
    if (verdict === 'P') return this.set(effect, effect.deal ?? 'main', 'in-force', date);
    if (verdict === 'R') return this.report(effect, effect.deal ?? 'main', date);
    if (verdict === 'A') return this.adjust(effect, effect.deal ?? 'main', date);
    if (verdict === 'C') return this.endAll(effect, ['in-force', 'reported'], date);
    if (verdict === 'W') return this.endAll(saidNothing(effect), ['reported'], date);
    return false;
  }

  private report(effect: Effect, deal: string, date: string): boolean {
    if (this.deals.get(deal)?.standing === 'in-force') return true;
    return this.set(effect, deal, 'reported', date);
  }

  private adjust(effect: Effect, deal: string, date: string): boolean {
    const standing = this.deals.get(deal)?.standing ?? 'ended';
    return standing !== 'ended' && this.set(effect, deal, standing, date);
  }

  private endAll(effect: Effect, from: readonly Standing[], date: string): boolean {
    const meant = effect.deal === undefined ? [...this.deals.keys()] : [effect.deal];
    const ended = meant.filter((id) => from.includes(this.deals.get(id)?.standing ?? 'ended'));
    for (const id of ended) this.set(effect, id, 'ended', date);
    return ended.length > 0;
  }

  private set(effect: Effect, id: string, standing: Standing, date: string): true {
    const deal = this.deals.get(id) ?? {
      id,
      standing,
      since: date,
      amountUsd: null,
      amountKind: null,
    };
    if (deal.standing === 'ended' && standing !== 'ended') this.forget(deal);
    if (deal.standing !== standing) deal.since = date;
    deal.standing = standing;
    if (effect.amount) {
      deal.amountUsd = effect.amount.usd;
      deal.amountKind = effect.amount.kind;
    }
    this.deals.set(id, deal);
    for (const [key, value] of Object.entries(effect.terms ?? {})) {
      this.said.push({ deal: id, key, value });
    }
    return true;
  }

  /** What ended comes back as a new agreement. */
  private forget(deal: NaiveDeal): void {
    deal.amountUsd = null;
    deal.amountKind = null;
    this.said = this.said.filter((word) => word.deal !== deal.id);
  }

  private judge(date: string): void {
    const standings = [...this.deals.values()].map((deal) => deal.standing);
    const best = (['in-force', 'reported'] as const).find((standing) =>
      standings.includes(standing),
    );
    if (this.standing !== (best ?? 'ended')) this.since = date;
    this.standing = best ?? 'ended';
  }

  /** From the last word back: the first said about a deal that counts, unless that took the term away. */
  private termsNow(): Record<string, unknown> {
    const terms: Record<string, unknown> = {};
    const settled = new Set<string>();
    for (const { deal, key, value } of [...this.said].reverse()) {
      const topic = `${deal} ${key}`;
      const counts = this.deals.get(deal)?.standing === this.standing;
      if (counts && !settled.has(topic) && value !== null && !(key in terms)) terms[key] = value;
      settled.add(topic);
    }
    return terms;
  }

  onDay(): TieOnDay[] {
    if (this.standing === 'ended') return [];
    const [from = '', to = '', kind] = this.id.split('.');
    return [
      {
        id: this.id,
        from,
        to,
        kind: kind as TieOnDay['kind'],
        standing: this.standing,
        since: this.since,
        terms: this.termsNow(),
        deals: [...this.deals.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
        events: this.told.map((event) => event.id),
      },
    ];
  }
}
