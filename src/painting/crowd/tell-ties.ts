import type { GraphScene, GraphTie } from '../../scene/graph-scene.ts';
import { GONE } from './crowd-news.ts';
import { rankOf } from './line-looks.ts';

type Ties = GraphScene['ties'];

/** Gives each name a number, counted from 0 in the order in which they come. */
interface Numbering {
  (name: string | number): number;
  /** How many names have one. */
  readonly count: () => number;
}

interface TieTeller {
  /** Lists the ties that differ from those told before, `TIE_FIELDS` numbers a tie. */
  readonly changesTo: (ties: Ties) => Int32Array;
  /** A tie of each look there has been, by the look's number. */
  readonly samples: readonly GraphTie[];
}

/** Numbers names, none twice. */
export function createNumbering(): Numbering {
  const numbers = new Map<string | number, number>();
  const numberOf = (name: string | number) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
  return Object.assign(numberOf, { count: () => numbers.size });
}

/** Tells of ties what changed from scene to scene; a tie's ends, numbered by `numberOf`, must always be the same. */
export function createTieTeller(numberOf: Numbering): TieTeller {
  const [tieNumberOf, lookNumberOf] = [createNumbering(), createNumbering()];
  const looks: number[] = [];
  const samples: GraphTie[] = [];
  let before: Ties = new Map();
  const lookOf = (tie: GraphTie) => {
    const look = lookNumberOf(rankOf(tie));
    samples[look] ??= tie;
    return look;
  };
  const changesTo = (ties: Ties) => {
    const { gone, come } = compare(before, ties);
    before = ties;
    const changes: number[] = [];
    const note = (tie: GraphTie, look: number) => {
      const number = tieNumberOf(tie.id);
      if (looks[number] === look) return;
      looks[number] = look;
      changes.push(number, numberOf(tie.from), numberOf(tie.to), look);
    };
    for (const tie of gone) note(tie, GONE);
    for (const tie of come) note(tie, lookOf(tie));
    return Int32Array.from(changes);
  };
  return { changesTo, samples };
}

/** The ties of which `after` has none of that id, and those that it has as other objects than `before`. Only where the order differs is anything looked up. */
function compare(before: Ties, after: Ties): { gone: GraphTie[]; come: GraphTie[] } {
  const [gone, come]: [GraphTie[], GraphTie[]] = [[], []];
  const rest = before.values();
  let old = rest.next().value;
  const pass = () => {
    if (old && !after.has(old.id)) gone.push(old);
    old = rest.next().value;
  };
  for (const tie of after.values()) {
    while (old && old !== tie && !after.has(old.id)) pass();
    if (old !== tie && before.get(tie.id) !== tie) come.push(tie);
    if (old?.id === tie.id) old = rest.next().value;
  }
  while (old) pass();
  return { gone, come };
}
