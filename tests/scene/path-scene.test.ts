import { describe, expect, it } from 'vitest';
import { MOST_PATHS, pathEnds, pathsBetween } from '../../src/scene/path-scene.ts';
import type { ViewState } from '../../src/viewstate/view-state.ts';
import { anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import { anEvent } from '../support/builders.ts';

const tie = (id: string, date = '2024-01-01') => anEvent({ id, date, tie: id });

/** Two ways from the fund to the lab, over the cloud and over the maker; a dearer one over two more; and a pact of its own. */
const LEDGER = anIndexedLedger([
  tie('fund.cloud.equity'),
  tie('cloud.lab.compute'),
  tie('lab.cloud.model'),
  tie('fund.maker.equity'),
  tie('maker.lab.chips', '2024-06-01'),
  tie('maker.shop.chips'),
  tie('shop.dam.energy'),
  tie('one.other.venture'),
]);

function pathsOn(at: string, from: string, to: string, said: Partial<ViewState> = {}) {
  return pathsBetween(LEDGER, viewOn(at, said), [from, to]).map((path) =>
    path.map((step) => [step.from, step.ties.map(({ id }) => id), step.to]),
  );
}

describe('paths between two organisations', () => {
  const OVER_CLOUD = [
    ['fund', ['fund.cloud.equity'], 'cloud'],
    ['cloud', ['cloud.lab.compute', 'lab.cloud.model'], 'lab'],
  ];

  it('are the shortest of the day, with all ties of each step whatever their direction', () => {
    expect(pathsOn('2024-02-01', 'fund', 'lab')).toEqual([OVER_CLOUD]);
    expect(pathsOn('2024-06-01', 'fund', 'lab')).toEqual([
      OVER_CLOUD,
      [
        ['fund', ['fund.maker.equity'], 'maker'],
        ['maker', ['maker.lab.chips'], 'lab'],
      ],
    ]);
  });

  it('go over the ties that the filters let through, whatever the focus hides', () => {
    const said = { kinds: ['equity', 'chips'], focus: ['dam'], rest: 'hide' } as const;
    expect(pathsOn('2024-02-01', 'fund', 'lab', said)).toEqual([]);
    expect(pathsOn('2024-02-01', 'fund', 'shop', said)).toEqual([
      [
        ['fund', ['fund.maker.equity'], 'maker'],
        ['maker', ['maker.shop.chips'], 'shop'],
      ],
    ]);
  });

  it('are none where nothing leads from one to the other', () => {
    expect(pathsOn('2024-06-01', 'fund', 'other')).toEqual([]);
    expect(pathsOn('2023-12-31', 'fund', 'lab')).toEqual([]);
  });

  it('are cut one after as many as are listed', () => {
    const between = Array.from({ length: 12 }, (_, index) => `m${index}`);
    const ledger = anIndexedLedger(
      between.flatMap((id) => [tie(`a.${id}.equity`), tie(`${id}.z.equity`)]),
    );
    expect(pathsBetween(ledger, viewOn('2024-02-01'), ['a', 'z'])).toHaveLength(MOST_PATHS + 1);
  });
});

describe('the ends of paths', () => {
  const organization = (id: string) => ({ type: 'org', id }) as const;

  it.each([
    ['two in focus', ['a', 'b'], organization('c'), ['a', 'b']],
    ['one in focus and another picked', ['a'], organization('b'), ['a', 'b']],
    ['one in focus that is picked', ['a'], organization('a'), null],
    ['one in focus and a tie picked', ['a'], { type: 'tie', id: 'a.b.equity' }, null],
    ['three in focus', ['a', 'b', 'c'], null, null],
    ['nobody in focus', [], organization('b'), null],
  ] as const)('with %s', (_what, focus, pick, ends) => {
    expect(pathEnds({ focus, pick })).toEqual(ends);
  });
});
