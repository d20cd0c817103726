import { describe, expect, it } from 'vitest';
import { buildGraphScene } from '../../src/scene/graph-scene.ts';
import type { Pick, ViewState } from '../../src/viewstate/view-state.ts';
import { anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import { anEvent } from '../support/builders.ts';
import { stillKeyframes } from '../support/still-keyframes.ts';

/** A chain a – b – c – d, and an event that touched its two outer ties. */
const LEDGER = anIndexedLedger([
  anEvent({
    id: 'outer',
    date: '2024-01-01',
    effects: [
      { tie: 'a.b.compute', effect: 'forms' },
      { tie: 'c.d.compute', effect: 'forms' },
    ],
  }),
  anEvent({ id: 'inner', date: '2024-01-01', tie: 'b.c.compute' }),
]);
const PLACES = stillKeyframes(
  new Map(['a', 'b', 'c', 'd'].map((id, index) => [id, { x: index, y: 0 }])),
);

/** How prominent the ties a–b, b–c, c–d and the organisations a, b, c, d are. */
function emphasis(said: Partial<ViewState>, hovered: Pick | null = null) {
  const scene = buildGraphScene(LEDGER, PLACES, viewOn('2024-06-01', said), hovered);
  return {
    ties: [...scene.ties.values()].map((tie) => tie.emphasis).join(' '),
    nodes: [...scene.nodes.values()].map((node) => node.emphasis).join(' '),
  };
}

const ORG_A = { type: 'org', id: 'a' } as const;
const ORG_D = { type: 'org', id: 'd' } as const;

describe('emphasis', () => {
  it('is plain for all where nothing is asked for', () => {
    expect(emphasis({})).toEqual({ ties: 'plain plain plain', nodes: 'plain plain plain plain' });
  });

  it('is strong for what the focus reaches; the rest is dim', () => {
    expect(emphasis({ focus: ['a'] })).toEqual({
      ties: 'strong dim dim',
      nodes: 'strong strong dim dim',
    });
    expect(emphasis({ focus: ['a'], hops: 2 })).toEqual({
      ties: 'strong strong dim',
      nodes: 'strong strong strong dim',
    });
  });

  it('dims everything but the place in focus where nobody there has a tie', () => {
    expect(emphasis({ focus: ['nobody'] })).toEqual({
      ties: 'dim dim dim',
      nodes: 'dim dim dim dim',
    });
  });

  const picked: readonly (readonly [Pick, string, string])[] = [
    [ORG_A, 'strong plain plain', 'strong strong plain plain'],
    [{ type: 'tie', id: 'b.c.compute' }, 'plain strong plain', 'plain strong strong plain'],
    [{ type: 'event', id: 'outer' }, 'strong plain strong', 'strong strong strong strong'],
    [{ type: 'org', id: 'nobody' }, 'plain plain plain', 'plain plain plain plain'],
    [{ type: 'event', id: 'nothing' }, 'plain plain plain', 'plain plain plain plain'],
  ];

  it.each(picked)('is strong for what belongs to the pick %j', (pick, ties, nodes) => {
    expect(emphasis({ pick })).toEqual({ ties, nodes });
  });

  it.each(picked)('is strong for what belongs to the hovered %j', (hovered, ties, nodes) => {
    expect(emphasis({}, hovered)).toEqual({ ties, nodes });
  });

  it('follows the pointer rather than the pick; the pick itself stays strong', () => {
    expect(emphasis({ pick: ORG_A }, ORG_D)).toEqual({
      ties: 'plain plain strong',
      nodes: 'strong plain strong strong',
    });
  });

  it('lights up what is hovered outside the focus, and keeps the focus plain', () => {
    expect(emphasis({ focus: ['a'] }, ORG_D)).toEqual({
      ties: 'plain dim strong',
      nodes: 'strong plain strong strong',
    });
  });

  it('lights up the pick inside the focus before the rest of the focus', () => {
    const pick = { type: 'tie', id: 'a.b.compute' } as const;
    expect(emphasis({ focus: ['b'], pick })).toEqual({
      ties: 'strong plain dim',
      nodes: 'strong strong plain dim',
    });
  });
});

describe('importance', () => {
  function importance(said: Partial<ViewState>, hovered: Pick | null = null): number[] {
    const scene = buildGraphScene(LEDGER, PLACES, viewOn('2024-06-01', said), hovered);
    return [...scene.nodes.values()].map((node) => node.importance);
  }

  it('is the number of alliances where nothing is asked for', () => {
    expect(importance({})).toEqual([1, 2, 2, 1]);
  });

  it('puts the strong before the plain, and the picked and focused before all', () => {
    expect(importance({ pick: ORG_A })).toEqual([1101, 102, 2, 1]);
    expect(importance({ focus: ['d'] })).toEqual([1, 2, 102, 1101]);
  });

  it('puts what is hovered forward without forcing it', () => {
    expect(importance({}, ORG_A)).toEqual([101, 102, 2, 1]);
  });
});
