import type { Source } from '../domain/background.ts';
import { type IndexedBackground, sourcesNamed } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { type LedgerEvent, partiesOf } from '../domain/ledger.ts';
import type { Day } from '../domain/time/day.ts';
import type { GraphScene } from '../scene/graph-scene.ts';
import { newestFirst } from '../scene/told-events.ts';
import type { ViewState } from '../viewstate/view-state.ts';

/** Who says so: the sources to name, the most telling first, and how many there are behind all that is drawn. */
export interface SheetSources {
  readonly named: readonly Source[];
  readonly all: number;
}

type Asked = Pick<ViewState, 'pick' | 'at' | 'vs'>;

/** The sources behind a picture. Named are those of what is picked, of what happened between two days, or else of what changed last (`latest`). */
export function sheetSources(
  ledger: IndexedLedger,
  background: IndexedBackground,
  view: Asked,
  scene: GraphScene,
  latest: readonly LedgerEvent[],
): SheetSources {
  const events = eventsToName(ledger, view, scene) ?? latest;
  const named = sourcesNamed(
    background,
    events.flatMap((event) => citedBy(background, event)),
  );
  const drawn = eventsDrawn(ledger, scene, Math.max(view.at, view.vs ?? view.at) as Day);
  const all = new Set(drawn.flatMap(({ id }) => background.event.get(id)?.sources ?? []));
  for (const { id } of named) all.add(id);
  return { named, all: all.size };
}

/** The events of what is picked up to the day, or those between two days, newest first; null where neither is asked for. */
function eventsToName(
  ledger: IndexedLedger,
  { pick, at, vs }: Asked,
  { ties }: GraphScene,
): readonly LedgerEvent[] | null {
  const event = pick?.type === 'event' ? ledger.event.get(pick.id) : undefined;
  if (event) return [event];
  const isPicked = (tie: string) => {
    const { from, to } = partiesOf(tie);
    return [tie, from, to].includes(pick?.id ?? '');
  };
  const upTo = (events: readonly LedgerEvent[]) => events.filter(({ date }) => date.first <= at);
  if (pick) return upTo(newestFirst(ledger, isPicked));
  if (vs === null) return null;
  const [first, last] = [Math.min(at, vs), Math.max(at, vs)];
  const changed = (tie: string) => (ties.get(tie)?.change ?? 'same') !== 'same';
  return newestFirst(ledger, (tie, day) => day > first && day <= last && changed(tie));
}

/** An event's sources, primary ones first. */
function citedBy(background: IndexedBackground, { id }: LedgerEvent): readonly string[] {
  const cited = sourcesNamed(background, background.event.get(id)?.sources ?? []);
  const isPrimary = ({ type }: Source) => type === 'primary';
  return [...cited.filter(isPrimary), ...cited.filter((source) => !isPrimary(source))].map(
    (source) => source.id,
  );
}

/** The events that moved the ties drawn, up to and including a day. */
function eventsDrawn(ledger: IndexedLedger, { ties }: GraphScene, day: Day): LedgerEvent[] {
  const marks = [...ties.keys()].flatMap((id) => ledger.tie.get(id)?.marks ?? []);
  return marks.filter((mark) => mark.day <= day).map(({ event }) => event);
}
