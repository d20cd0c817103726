import { describe, expect, it } from 'vitest';
import { buildGraphScene } from '../../src/scene/graph-scene.ts';
import { cyclesOnDay, cyclesShown, markedTies } from '../../src/scene/marked-cycles.ts';
import type { ViewState } from '../../src/viewstate/view-state.ts';
import { anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import { anEvent, anOrganization } from '../support/builders.ts';
import { REAL_INDEX } from '../support/real-ledger.ts';
import { stillKeyframes } from '../support/still-keyframes.ts';

/** A loop lab – cloud – maker that closes on 1 March 2024; from April a reported stake of the maker in the lab, which comes back for its chips, and through the cloud that buys chips of it. Beside them a lab with a cloud. */
const LEDGER = anIndexedLedger(
  [
    anEvent({ id: 'one', date: '2024-01-01', tie: 'cloud.lab.compute' }),
    anEvent({ id: 'two', date: '2024-02-01', tie: 'maker.lab.chips' }),
    anEvent({ id: 'three', date: '2024-03-01', tie: 'maker.cloud.chips' }),
    anEvent({
      id: 'four',
      date: '2024-04-01',
      tie: 'maker.lab.equity',
      status: 'reported',
      effect: 'reported',
    }),
    anEvent({ id: 'five', date: '2024-01-01', tie: 'cloud.other.compute' }),
  ],
  {
    organizations: [
      anOrganization({ id: 'lab' }),
      anOrganization({ id: 'other' }),
      anOrganization({ id: 'cloud', kind: 'hyperscaler' }),
      anOrganization({ id: 'maker', kind: 'chipmaker' }),
    ],
  },
);

const LOOP = ['cloud.lab.compute', 'maker.cloud.chips', 'maker.lab.chips'];

function marked(at: string, said: Partial<ViewState>): readonly string[] | null {
  const ties = markedTies(LEDGER, viewOn(at, said));
  return ties && [...ties].sort();
}

describe('ties marked by loops and circles', () => {
  it('are those of the loops that stand on the day, and none before', () => {
    expect(marked('2024-02-29', { show: ['loops'] })).toBeNull();
    expect(marked('2024-03-01', { show: ['loops'] })).toEqual(LOOP);
    expect(marked('2024-04-01', { show: ['loops'] })).toEqual([...LOOP, 'maker.lab.equity']);
  });

  it('are those of the circles that stand on the day', () => {
    expect(marked('2024-03-31', { show: ['circles'] })).toBeNull();
    expect(marked('2024-04-01', { show: ['circles'] })).toEqual([...LOOP, 'maker.lab.equity']);
    expect(marked('2024-04-01', { show: ['circle.lab.maker'] })).toEqual([
      'maker.lab.chips',
      'maker.lab.equity',
    ]);
  });

  it('are none where no overlay asks for them', () => {
    expect(marked('2024-04-01', {})).toBeNull();
    expect(marked('2024-04-01', { show: ['camps', 'disputed'] })).toBeNull();
  });

  it('are those of what is named alone, with or without its overlay', () => {
    expect(marked('2024-03-01', { show: ['loop.lab.cloud.maker'] })).toEqual(LOOP);
    expect(marked('2024-03-01', { show: ['loops', 'loop.lab.cloud.maker'] })).toEqual(LOOP);
    expect(marked('2024-03-01', { show: ['loops', 'loop.other.cloud.maker'] })).toBeNull();
    expect(marked('2024-02-29', { show: ['loop.lab.cloud.maker'] })).toBeNull();
  });

  it('ask neither for the kinds shown nor for minor organisations', () => {
    expect(marked('2024-03-01', { show: ['loops'], kinds: ['equity'] })).toEqual(LOOP);
    expect(marked('2024-03-01', { show: ['loops'], orgs: ['lab', 'chipmaker'] })).toBeNull();
  });

  it('are those of loops through the focus, unless one is named', () => {
    expect(marked('2024-03-01', { show: ['loops'], focus: ['other'] })).toBeNull();
    expect(marked('2024-03-01', { show: ['loops'], focus: ['maker'] })).toEqual(LOOP);
    const show = ['loop.lab.cloud.maker'] as const;
    expect(marked('2024-03-01', { show, focus: ['other'] })).toEqual(LOOP);
  });
});

describe('the list of loops and circles', () => {
  it('has each with its standing, and what is named though it does not stand', () => {
    const show = ['circles', 'loops', 'loop.other.cloud.maker'] as const;
    const shown = cyclesShown(LEDGER, viewOn('2024-04-01', { show }));
    const told = shown.map(({ overlay, listed, standing }) => [
      overlay,
      standing,
      ...listed.map((cycle) => `${cycle.id} ${cycle.standing} ${cycle.isLit ? 'lit' : 'unlit'}`),
    ]);
    expect(told).toEqual([
      ['loops', 1, 'lab.cloud.maker in-force unlit', 'other.cloud.maker null unlit'],
      ['circles', 2, 'lab.maker reported lit', 'cloud.maker.lab reported lit'],
    ]);
  });

  it('is there to choose from before the view asks, with nothing lit', () => {
    const [loop, ...rest] = cyclesOnDay(LEDGER, viewOn('2024-03-01'), 'loops');
    expect(loop).toMatchObject({ overlay: 'loop.lab.cloud.maker', isNamed: false, isLit: false });
    expect(rest).toEqual([]);
  });

  it('changes with the day, though it is remembered', () => {
    const listed = (at: string) => cyclesOnDay(LEDGER, viewOn(at), 'loops').length;
    expect(['2024-02-01', '2024-03-01', '2024-03-01', '2024-02-01'].map(listed)).toEqual([
      0, 1, 1, 0,
    ]);
  });
});

describe('a picture with loops marked', () => {
  const places = stillKeyframes(
    new Map(['cloud', 'lab', 'maker', 'other'].map((id, index) => [id, { x: index, y: 0 }])),
  );
  function emphasis(said: Partial<ViewState>, hovered: ViewState['pick'] = null) {
    const view = viewOn('2024-03-01', said);
    const { ties } = buildGraphScene(LEDGER, places, view, hovered);
    return [...ties.values()].map((tie) => `${tie.id} ${tie.emphasis}`);
  }

  it('lights their ties and lets the rest recede', () => {
    expect(emphasis({ show: ['loops'] })).toEqual([
      'cloud.lab.compute strong',
      'cloud.other.compute dim',
      'maker.cloud.chips strong',
      'maker.lab.chips strong',
    ]);
  });

  it('stays as it is on a day without any', () => {
    const none = emphasis({ show: ['loop.other.cloud.maker'] });
    expect(none.every((tie) => tie.endsWith(' plain'))).toBe(true);
  });

  it('still lights what the pointer meets, beyond the loops as well', () => {
    expect(emphasis({ show: ['loops'] }, { type: 'org', id: 'other' })).toEqual([
      'cloud.lab.compute plain',
      'cloud.other.compute strong',
      'maker.cloud.chips plain',
      'maker.lab.chips plain',
    ]);
  });
});

describe('the bundled ledger', () => {
  it('has the loop of OpenAI, Amazon and NVIDIA on 4 November 2025, in force', () => {
    const loops = cyclesOnDay(REAL_INDEX, viewOn('2025-11-04'), 'loops');
    expect(loops.find(({ id }) => id === 'openai.amazon.nvidia')?.standing).toBe('in-force');
  });

  it('has the money circle of NVIDIA and OpenAI late in 2025, only reported', () => {
    const circles = cyclesOnDay(REAL_INDEX, viewOn('2025-11-20'), 'circles');
    expect(circles.find(({ id }) => id === 'nvidia.openai')?.standing).toBe('reported');
  });
});
