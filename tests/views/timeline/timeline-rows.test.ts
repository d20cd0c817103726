import { describe, expect, it } from 'vitest';
import { toEpochMilliseconds } from '../../../src/domain/time/day.ts';
import { TIE_KINDS } from '../../../src/domain/vocabulary.ts';
import { wordsFor } from '../../../src/i18n/words.ts';
import { clusterMarks } from '../../../src/scene/timeline-clusters.ts';
import type { TimelineMark, TimelineScene } from '../../../src/scene/timeline-scene.ts';
import { timelineLabels } from '../../../src/views/timeline/timeline-labels.ts';
import { barRows, laneRows, markRows } from '../../../src/views/timeline/timeline-rows.ts';
import { day } from '../../support/builders.ts';
import { A_PARTY_NAMING, aMark } from '../../support/drawn.ts';

const LABELS = timelineLabels(wordsFor('en'), (id) => `Title of ${id}`, A_PARTY_NAMING);

const RENTS = aMark({ id: 'rents.compute', start: day('2024-03-01') });
const BUYS = aMark({ id: 'buys.equity', kind: 'equity', start: day('2024-03-02') });
const VAGUE = aMark({
  id: 'vague.equity',
  kind: 'equity',
  start: day('2024-04-01'),
  end: day('2024-07-01'),
  isReported: true,
});

function rowsOf(marks: readonly TimelineMark[], isFolded = false) {
  const scene = {
    lanes: TIE_KINDS.filter((kind) => marks.some((mark) => mark.kind === kind)),
    marks,
  };
  return markRows(scene, clusterMarks(marks, 1), LABELS, isFolded);
}

/** The classes of the one row of marks that stand on one day. */
function classesOf(...said: readonly Partial<TimelineMark>[]): string[] {
  const marks = said.map((one, index) =>
    aMark({ id: `m${index}.compute`, start: day('2024-03-01'), ...one }),
  );
  const [row] = rowsOf(marks);
  return row?.className.split(' ') ?? [];
}

describe('laneRows', () => {
  const scene = { lanes: ['chips', 'legal'], marks: [] } as const;

  it('has a lane for every kind, of which only those of the scene can be seen', () => {
    const rows = laneRows(scene, LABELS, false);
    expect(rows.filter(({ visible }) => visible)).toEqual([
      {
        id: 'chips',
        content: 'chips',
        className: 'timeline-lane timeline-chips',
        order: 1,
        visible: true,
      },
      {
        id: 'legal',
        content: 'legal',
        className: 'timeline-lane timeline-legal',
        order: 11,
        visible: true,
      },
    ]);
    expect(rows.map(({ id }) => id)).toEqual([...TIE_KINDS, 'folded']);
  });

  it('shows one lane without a name when folded', () => {
    expect(laneRows(scene, LABELS, true).filter(({ visible }) => visible)).toEqual([
      { id: 'folded', content: '', className: 'timeline-fold', order: -1, visible: true },
    ]);
  });
});

describe('markRows', () => {
  it('draws an exact day as a point and a vague date as a stretch, in the lane of its kind', () => {
    expect(rowsOf([RENTS, VAGUE])).toEqual([
      {
        id: 'rents.compute',
        group: 'compute',
        type: 'point',
        start: toEpochMilliseconds(day('2024-03-01')),
        end: null,
        content: '1 Mar 2024 · Title of rents',
        className: 'timeline-item timeline-compute',
        place: 0.5,
        count: 1,
      },
      {
        id: 'vague.equity',
        group: 'equity',
        type: 'range',
        start: toEpochMilliseconds(day('2024-04-01')),
        end: toEpochMilliseconds(day('2024-07-01')),
        content: 'Q2 2024 · Title of vague',
        className: 'timeline-item timeline-equity timeline-reported',
        place: 0.5,
        count: 1,
      },
    ]);
  });

  it('puts all into one lane when folded, each kind at its own height', () => {
    const rows = rowsOf([RENTS, BUYS, VAGUE], true);
    expect(rows.map(({ group, place }) => [group, place])).toEqual([
      ['folded', 0.25],
      ['folded', 0.75],
      ['folded', 0.75],
    ]);
  });

  it('draws several as one that counts them and names them all', () => {
    const [row, ...others] = rowsOf([
      RENTS,
      aMark({ ...RENTS, id: 'sells.compute', eventId: 'sells' }),
    ]);
    expect([others, row?.count, row?.content]).toEqual([
      [],
      2,
      '1 Mar 2024 · Title of rents\n1 Mar 2024 · Title of sells',
    ]);
  });

  it.each<[string, Partial<TimelineMark>[], string[]]>([
    ['reported, if all are', [{ isReported: true }, { isReported: true }], ['timeline-reported']],
    ['a fact, if any is', [{ isReported: true }, {}], []],
    ['dim, if all are', [{ isDim: true }, { isDim: true }], ['timeline-dim']],
    ['bright, if any is', [{ isDim: true }, {}], []],
    ['disputed, if any is', [{}, { isDisputed: true }], ['timeline-disputed']],
  ])('draws several as %s', (_how, said, classes) => {
    expect(classesOf(...said)).toEqual([
      'timeline-item',
      'timeline-compute',
      'timeline-several',
      ...classes,
    ]);
  });
});

describe('the tooltip', () => {
  it('names six of many and counts the rest', () => {
    const marks = Array.from({ length: 8 }, (_, index) =>
      aMark({ id: `e${index}.compute`, start: day('2024-03-01') }),
    );
    const lines = LABELS.marks(marks).split('\n');
    expect(lines).toHaveLength(7);
    expect(lines.slice(5)).toEqual(['1 Mar 2024 · Title of e5', 'and 2 more']);
    expect(LABELS.marks(marks.slice(0, 6)).split('\n')).toHaveLength(6);
  });

  it.each([
    ['2024-01-01', null, '1 Jan 2024'],
    ['2024-02-01', '2024-03-01', 'February 2024'],
    ['2024-01-01', '2024-02-01', 'January 2024'],
    ['2024-01-01', '2024-04-01', 'Q1 2024'],
    ['2024-07-01', '2024-10-01', 'Q3 2024'],
    ['2024-01-01', '2025-01-01', '2024'],
  ])('words %s up to %s as %s, no more exactly than it is known', (start, end, worded) => {
    const mark = aMark({ id: 'a.compute', start: day(start), end: end === null ? null : day(end) });
    expect(LABELS.marks([mark])).toBe(`${worded} · Title of a`);
  });
});

describe('lanes of ties', () => {
  const TIE = 'cloud.lab.compute';
  const scene: TimelineScene = {
    lanes: [TIE],
    marks: [aMark({ id: `rents.${TIE}`, lane: TIE, start: day('2024-03-01') })],
    bars: [
      {
        id: `bar.${TIE}.0`,
        tie: TIE,
        start: day('2024-03-01'),
        end: day('2024-03-11'),
        vagueDays: 5,
        from: '2024-03',
        to: '2024-03-11',
        standing: 'reported',
        exclusivity: 'exclusive',
        isTurn: true,
      },
    ],
  };
  const labelled = (...focus: string[]) =>
    timelineLabels(wordsFor('en'), (id) => id, { ...A_PARTY_NAMING, focus });

  it('are named by their parties and their kind, the only one in focus left out', () => {
    const lane = laneRows(scene, labelled('lab'), false).filter(({ visible }) => visible);
    expect(lane).toEqual([
      {
        id: TIE,
        content: 'CLOUD →',
        kind: 'compute',
        title: 'CLOUD → LAB, compute',
        className: 'timeline-lane timeline-tie timeline-compute',
        order: 0,
        visible: true,
      },
    ]);
    const named = (...focus: string[]) => labelled(...focus).tie(TIE).content;
    expect([named('cloud'), named('cloud', 'lab')]).toEqual(['→ LAB', 'CLOUD → LAB']);
  });

  it('hold the marks of their tie', () => {
    const rows = markRows(scene, clusterMarks(scene.marks, 1), LABELS, false);
    expect(rows.map(({ id, group }) => [id, group])).toEqual([[`rents.${TIE}`, TIE]]);
  });

  it('hold a bar for each spell that says how it stands', () => {
    expect(barRows(scene, labelled('lab'))).toEqual([
      {
        id: `bar.${TIE}.0`,
        group: TIE,
        type: 'range',
        start: toEpochMilliseconds(day('2024-03-01')),
        end: toEpochMilliseconds(day('2024-03-11')),
        content: 'CLOUD → LAB, compute\nMarch 2024 – 11 Mar 2024 · reported · exclusive',
        className:
          'timeline-item timeline-bar timeline-compute timeline-reported timeline-exclusive timeline-turn',
        vague: 0.5,
        limitSize: false,
      },
    ]);
    expect(barRows({ lanes: ['compute'], marks: [] }, LABELS)).toEqual([]);
  });
});
