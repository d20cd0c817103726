import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from '../../src/dataset/located-ledger.ts';
import { type DisputedTargets, NONE_DISPUTED } from '../../src/domain/disputed.ts';
import { buildGraphScene } from '../../src/scene/graph-scene.ts';
import { shownTies } from '../../src/scene/shown-ties.ts';
import type { ViewState } from '../../src/viewstate/view-state.ts';
import { anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import { anyDay, anyEvents, anyView, SEEDED } from '../support/arbitraries.ts';
import { anEvent } from '../support/builders.ts';
import { stillKeyframes } from '../support/still-keyframes.ts';

/** The scene of a ledger of these events on a day; nobody has a place, so only ties are drawn. */
function sceneOf(
  events: readonly RecordedEvent[],
  view: ViewState,
  disputed: DisputedTargets = NONE_DISPUTED,
) {
  return buildGraphScene(anIndexedLedger(events), stillKeyframes(new Map()), view, null, disputed);
}

describe('the width of a tie', () => {
  function widthAfter(...events: RecordedEvent[]): number | undefined {
    return sceneOf(events, viewOn('2025-01-01')).ties.get('cloud.lab.compute')?.width;
  }

  const deal = (id: string, usd: number, said: Partial<Parameters<typeof anEvent>[0]> = {}) =>
    anEvent({
      id,
      date: '2024-01-01',
      deal: id,
      amount: { usd, kind: 'commitment' },
      ...said,
    });

  it.each([
    [1, 1.3],
    [99_000_000, 1.3],
    [100_000_000, 1.3],
    [1_000_000_000, 2.1],
    [10_000_000_000, 2.9],
    [100_000_000_000, 3.7],
  ])('for $%i is %f px', (usd, width) => {
    expect(widthAfter(deal('one', usd))).toBeCloseTo(width, 9);
  });

  it('is the least where no sum is known', () => {
    expect(widthAfter(anEvent({ id: 'quiet', date: '2024-01-01' }))).toBe(1.3);
  });

  it('grows with the sum of the deals in force', () => {
    const sum = widthAfter(deal('one', 4_000_000_000), deal('two', 6_000_000_000));
    expect(sum).toBeCloseTo(2.9, 9);
  });

  it('takes later news of one deal as its total and adds nothing', () => {
    const news = deal('more', 1_000_000_000, {
      date: '2024-02-01',
      deal: 'one',
      effect: 'deepens',
    });
    expect(widthAfter(deal('one', 500_000_000), news)).toBeCloseTo(2.1, 9);
  });

  it('counts no deal that has ended', () => {
    const end = anEvent({ id: 'ends', date: '2024-06-01', deal: 'two', effect: 'ends' });
    const width = widthAfter(deal('one', 1_000_000_000), deal('two', 9_000_000_000), end);
    expect(width).toBeCloseTo(2.1, 9);
  });

  it('counts no deal that is only reported beside one in force', () => {
    const rumour = deal('two', 90_000_000_000, { status: 'reported' });
    expect(widthAfter(deal('one', 1_000_000_000), rumour)).toBeCloseTo(2.1, 9);
  });

  it('counts reported deals where the tie is only reported', () => {
    const reported = deal('one', 1_000_000_000, { status: 'reported' });
    expect(widthAfter(reported)).toBeCloseTo(2.1, 9);
  });
});

describe('the marks of a tie', () => {
  it.each([
    [['tie.cloud.lab.compute'], '2024-01-15', true],
    [['event.forms'], '2024-01-15', true],
    [['event.deepens'], '2024-01-15', false],
    [['event.deepens'], '2024-02-01', true],
    [['org.lab', 'tie.cloud.lab.equity'], '2024-02-01', false],
    [[], '2024-02-01', false],
  ])('with disputes about %j are disputed on %s: %s', (disputed, at, isDisputed) => {
    const events = [
      anEvent({ id: 'forms', date: '2024-01-01' }),
      anEvent({ id: 'deepens', date: '2024-02-01', effect: 'deepens' }),
    ];
    const scene = sceneOf(events, viewOn(at), new Set(disputed));
    expect(scene.ties.get('cloud.lab.compute')?.isDisputed).toBe(isDisputed);
  });

  it.each([
    ['exclusive', true],
    ['right-of-first-refusal', false],
    ['primary', false],
    ['non-exclusive', false],
    [null, false],
  ] as const)('with exclusivity %s are exclusive: %s', (exclusivity, isExclusive) => {
    const scene = sceneOf(
      [anEvent({ id: 'a', date: '2024-01-01', terms: { exclusivity } })],
      viewOn('2024-01-01'),
    );
    expect(scene.ties.get('cloud.lab.compute')?.isExclusive).toBe(isExclusive);
  });

  it.each([
    ['announced', false],
    ['completed', false],
    ['reported', true],
  ] as const)('after an event %s are reported: %s', (status, isReported) => {
    const scene = sceneOf([anEvent({ id: 'a', date: '2024-01-01', status })], viewOn('2024-01-01'));
    expect(scene.ties.get('cloud.lab.compute')?.isReported).toBe(isReported);
  });

  it.each([
    ['2024-04-01', '2024-04-01', true],
    ['2024-04-01', '2024-04-02', false],
    ['2024-04', '2024-04-01', false],
    ['2024-Q2', '2024-04-01', false],
    ['2024', '2024-01-01', false],
  ])('of an event of %s are fresh on %s: %s', (date, at, isFresh) => {
    const scene = sceneOf([anEvent({ id: 'a', date })], viewOn(at));
    expect(scene.ties.get('cloud.lab.compute')?.isFresh).toBe(isFresh);
  });

  it('are not fresh on the day of a mere rumour', () => {
    const rumour = anEvent({ id: 'b', date: '2024-02-01', status: 'rumoured' });
    const scene = sceneOf([anEvent({ id: 'a', date: '2024-01-01' }), rumour], viewOn('2024-02-01'));
    expect(scene.ties.get('cloud.lab.compute')?.isFresh).toBe(false);
  });

  it('are drawn for every tie that the view shows, and for no other', () => {
    fc.assert(
      fc.property(anyEvents, anyView, anyDay, (events, view, at) => {
        const oneDay = { ...view, at, vs: null };
        const shown = shownTies(anIndexedLedger(events), oneDay);
        const { ties } = sceneOf(events, oneDay);
        expect([...ties.keys()]).toEqual(shown.map(({ tie }) => tie.id));
      }),
      SEEDED,
    );
  });
});
