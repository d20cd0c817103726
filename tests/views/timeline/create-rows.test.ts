import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { wordsFor } from '../../../src/i18n/words.ts';
import type { TimelineScene } from '../../../src/scene/timeline-scene.ts';
import { createRows, type ItemRow } from '../../../src/views/timeline/create-rows.ts';
import { syncRows } from '../../../src/views/timeline/sync-rows.ts';
import { timelineLabels } from '../../../src/views/timeline/timeline-labels.ts';
import type { LaneRow } from '../../../src/views/timeline/timeline-rows.ts';
import { SEEDED } from '../../support/arbitraries.ts';
import { day } from '../../support/builders.ts';
import { A_PARTY_NAMING, aMark } from '../../support/drawn.ts';
import { FakeRowSet } from '../../support/fake-row-set.ts';

const LABELS = timelineLabels(wordsFor('en'), (id) => id, A_PARTY_NAMING);
const SCENE: TimelineScene = {
  lanes: ['compute'],
  marks: [
    aMark({ id: 'a.compute', start: day('2024-03-01') }),
    aMark({ id: 'b.compute', start: day('2024-03-02') }),
    aMark({ id: 'c.compute', start: day('2024-08-01') }),
  ],
};

let lanes = new FakeRowSet<LaneRow>();
let marks = new FakeRowSet<ItemRow>();
let px = 10;
let rows = createRows(lanes, marks, () => px);

beforeEach(() => {
  lanes = new FakeRowSet();
  marks = new FakeRowSet();
  px = 10;
  rows = createRows(lanes, marks, () => px);
});

describe('the rows of the timeline', () => {
  it('are the lanes and the marks of the scene, as close as there is room', () => {
    rows.show(SCENE, LABELS, false);
    expect(
      lanes
        .rows()
        .filter(({ visible }) => visible)
        .map(({ id }) => id),
    ).toEqual(['compute']);
    expect(marks.rows().map(({ id }) => id)).toEqual(['a.compute', 'b.compute', 'c.compute']);
  });

  it('come together and apart as the reader zooms, and only what differs is touched', () => {
    rows.show(SCENE, LABELS, false);
    px = 1;
    marks.touched = [];
    rows.regroup();
    expect(marks.touched.sort()).toEqual([
      'add cluster.compute.day.14.1413',
      'remove a.compute',
      'remove b.compute',
    ]);
    px = 10;
    rows.regroup();
    expect(
      marks
        .rows()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['a.compute', 'b.compute', 'c.compute']);
  });

  it('are left alone by a zoom that changes no group, and before anything is shown', () => {
    rows.regroup();
    expect(marks.touched).toEqual([]);
    rows.show(SCENE, LABELS, false);
    px = 12;
    marks.touched = [];
    rows.regroup();
    expect([marks.touched, marks.rows().length]).toEqual([[], 3]);
  });

  it('are left alone where nothing new is shown', () => {
    rows.show(SCENE, LABELS, false);
    px = 1;
    [marks.touched, lanes.touched] = [[], []];
    rows.show(SCENE, LABELS, false);
    expect([marks.touched, lanes.touched]).toEqual([[], []]);
  });

  it('follow a fold, a language and another scene', () => {
    rows.show(SCENE, LABELS, false);
    rows.show(SCENE, LABELS, true);
    expect(new Set(marks.rows().map(({ group }) => group))).toEqual(new Set(['folded']));
    rows.show(
      SCENE,
      timelineLabels(wordsFor('zh-Hant'), (id) => id, A_PARTY_NAMING),
      false,
    );
    expect(lanes.rows().find(({ id }) => id === 'chips')?.content).toBe('晶片');
    rows.show({ lanes: [], marks: [] }, LABELS, false);
    expect(marks.rows()).toEqual([]);
  });

  it('find a cluster by its id as long as it is shown', () => {
    px = 1;
    rows.show(SCENE, LABELS, false);
    const [row] = marks.rows();
    expect(rows.cluster(row?.id ?? null)?.marks).toEqual(SCENE.marks.slice(0, 2));
    expect([rows.cluster(null), rows.cluster('a.compute')]).toEqual([undefined, undefined]);
    px = 10;
    rows.regroup();
    expect(rows.cluster('a.compute')?.marks).toEqual([SCENE.marks[0]]);
  });
});

describe('syncRows', () => {
  const anyRows = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), text: fc.constantFrom('x', 'y') }),
    { selector: ({ id }) => id },
  );

  it('leaves the set holding exactly the new rows, and touches none that stays', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (before, after) => {
        const set = new FakeRowSet(before);
        syncRows(set, before, after);
        const byId = (list: readonly { id: string }[]) =>
          [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(byId(set.rows())).toEqual(byId(after));
        const same = after.filter(({ id, text }) =>
          before.some((row) => row.id === id && row.text === text),
        );
        const touched = set.touched.map((entry) => entry.split(' ')[1]);
        expect(same.filter(({ id }) => touched.includes(id))).toEqual([]);
      }),
      SEEDED,
    );
  });
});
