import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from '../../src/dataset/located-ledger.ts';
import { NONE_DISPUTED } from '../../src/domain/disputed.ts';
import { WINDOW } from '../../src/domain/time/window.ts';
import { buildFocusTimeline } from '../../src/scene/focus-timeline.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/viewstate/view-state.ts';
import { anIndexedLedger } from '../support/an-indexed-ledger.ts';
import { anyEvents, anyView, SEEDED } from '../support/arbitraries.ts';
import { anEvent, day } from '../support/builders.ts';

function sceneOf(events: readonly RecordedEvent[], said: Partial<ViewState> = {}) {
  const view = { ...DEFAULT_VIEW, focus: ['lab'], ...said };
  return buildFocusTimeline(anIndexedLedger(events), view, NONE_DISPUTED);
}

const RENTS = anEvent({
  id: 'rents',
  date: '2022-06',
  terms: { exclusivity: 'exclusive' },
});
const LOOSENS = anEvent({
  id: 'loosens',
  date: '2024-Q2',
  effect: 'loosens',
  terms: { exclusivity: 'non-exclusive' },
});
const ENDS = anEvent({ id: 'ends', date: '2025-03-01', effect: 'ends' });

describe('the timeline of a focus', () => {
  it('has a bar for each spell of a tie, cut off at the window, with its vague start and its turn', () => {
    const { lanes, bars, marks } = sceneOf([RENTS, LOOSENS, ENDS]);
    expect(lanes).toEqual(['cloud.lab.compute']);
    expect(bars).toEqual([
      {
        id: 'bar.cloud.lab.compute.0',
        tie: 'cloud.lab.compute',
        start: day('2023-01-01'),
        end: day('2024-04-01'),
        vagueDays: 0,
        from: '2022-06',
        to: '2024-Q2',
        standing: 'in-force',
        exclusivity: 'exclusive',
        isTurn: false,
      },
      {
        id: 'bar.cloud.lab.compute.1',
        tie: 'cloud.lab.compute',
        start: day('2024-04-01'),
        end: day('2025-03-01'),
        vagueDays: 91,
        from: '2024-Q2',
        to: '2025-03-01',
        standing: 'in-force',
        exclusivity: 'non-exclusive',
        isTurn: true,
      },
    ]);
    expect(marks.map(({ id, lane, start, end }) => [id, lane, start, end])).toEqual([
      ['loosens.cloud.lab.compute', 'cloud.lab.compute', day('2024-04-01'), day('2024-07-01')],
      ['ends.cloud.lab.compute', 'cloud.lab.compute', day('2025-03-01'), null],
    ]);
  });

  it('lets what still stands run to the end of the window, and marks no turn after a gap', () => {
    const again = anEvent({ id: 'again', date: '2025-06-01', status: 'reported' });
    const { bars } = sceneOf([RENTS, ENDS, again]);
    expect(
      bars?.map(({ start, end, to, standing, isTurn }) => [start, end, to, standing, isTurn]),
    ).toEqual([
      [day('2023-01-01'), day('2025-03-01'), '2025-03-01', 'in-force', false],
      [day('2025-06-01'), WINDOW.last + 1, null, 'reported', false],
    ]);
  });

  it('orders lanes by kind, then by age, and has none for the ties of others', () => {
    const events = [
      anEvent({ id: 'a', date: '2024-03-01', tie: 'young.lab.compute' }),
      anEvent({ id: 'b', date: '2021', tie: 'old.lab.compute' }),
      anEvent({ id: 'c', date: '2020', tie: 'lab.phone.model' }),
      anEvent({ id: 'd', date: '2024-01-01', tie: 'fund.cloud.equity' }),
    ];
    expect(sceneOf(events).lanes).toEqual([
      'old.lab.compute',
      'young.lab.compute',
      'lab.phone.model',
    ]);
    expect(sceneOf(events, { focus: ['fund', 'phone'] }).lanes).toEqual([
      'fund.cloud.equity',
      'lab.phone.model',
    ]);
  });

  it('has a lane for a tie of which there are only rumours, and none for one that ended before the window', () => {
    const events = [
      anEvent({ id: 'rumour', date: '2024-03-01', status: 'rumoured' }),
      anEvent({ id: 'old', date: '2019', tie: 'lab.phone.model' }),
      anEvent({ id: 'over', date: '2020', tie: 'lab.phone.model', effect: 'ends' }),
    ];
    const { lanes, bars, marks } = sceneOf(events);
    expect(lanes).toEqual(['cloud.lab.compute']);
    expect(bars).toEqual([]);
    expect(marks.map(({ id, isReported }) => [id, isReported])).toEqual([
      ['rumour.cloud.lab.compute', true],
    ]);
  });

  it('shows only the spells that the filters let through', () => {
    const { bars } = sceneOf([RENTS, LOOSENS], { standing: 'reported' });
    expect(bars).toEqual([]);
    expect(sceneOf([RENTS], { kinds: ['model'] }).lanes).toEqual([]);
  });

  it('is the same on every day; marks and bars stand in a lane and within the window, and are named once', () => {
    fc.assert(
      fc.property(anyEvents, anyView, (events, view) => {
        const ledger = anIndexedLedger(events);
        const focused = { ...view, focus: ['a'] };
        const { lanes, marks, bars = [] } = buildFocusTimeline(ledger, focused, NONE_DISPUTED);
        const ids = [...marks, ...bars].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(lanes).size).toBe(lanes.length);
        for (const { lane = '' } of marks) expect(lanes).toContain(lane);
        for (const { tie, start, end, vagueDays } of bars) {
          expect(lanes).toContain(tie);
          expect(start >= WINDOW.first && start < end && end <= WINDOW.last + 1).toBe(true);
          expect(vagueDays >= 0 && vagueDays <= end - start).toBe(true);
        }
      }),
      SEEDED,
    );
  });
});
