import fc from 'fast-check';
import { PARAMS } from '../../src/viewstate/permalink/codecs.ts';
import { decodePermalink } from '../../src/viewstate/permalink/permalink.ts';
import { KNOWN_LINKS } from '../permalinks/read-links.ts';
import { HOSTILE_STRINGS } from './hostile-strings.ts';

const LINKS = KNOWN_LINKS.map(({ link }) => link);
const NAMES = [...PARAMS, 'att', '__proto__', 'toString', 'amp;at', '?at', 'AT', ''];
const VALUES = [
  ...HOSTILE_STRINGS.filter(({ length }) => length < 500),
  'none',
  'org.',
  'tie.x',
  'tie.a.b.c.d',
  'disputed~camps',
  'camp.b~camp.a~camp.b~camp.',
  'scenario.',
  'loop.a.b.c~circle.b.a',
  '1,-2,3',
  '1,2',
  '1,2,NaN',
  'openai:1,2~xai:-1e3,4~xai:5,6',
  '__proto__:7,8~b:9,9',
  '9999-12-31',
  '0000-01-01',
  '2025-02-29',
  '2025-11-03',
  'earliest~latest',
  '1e3',
  '~',
  '~~~',
  '%',
  '%zz',
  '%25',
  '%E0%A4%A',
  '1',
  '0',
  '-1',
  'true',
  'd008f9b0d169~frozen',
  'd008f9b0d169~',
  'zh-Hant',
  '$1.5bn',
  '10000000000001',
];
const PIECES = [
  '&',
  '=',
  '~',
  '?',
  '%',
  '+',
  '#',
  '.',
  ',',
  ':',
  '&amp;',
  '%00',
  '%7E',
  '%257E',
  '%2525',
  'at=',
  '\u0000',
  '\ud800',
  '，',
  '）',
  '<',
  '"',
  'À',
  '💥',
  '-',
  '0',
  'Z',
];

const escaping = [
  encodeURIComponent,
  (text: string) => text,
  (text: string) => encodeURIComponent(encodeURIComponent(text)),
];

function escaped(text: string, how: number): string {
  return (escaping[how % 3] ?? String)(text.toWellFormed());
}

/** A query put together of names and values, good and bad, escaped as should be, twice or not at all. */
const built = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...VALUES), fc.nat({ max: 5 })), {
    maxLength: 6,
  })
  .map((pairs) => pairs.map(([name, value, how]) => `${name}=${escaped(value, how)}`).join('&'));

/** A known link with up to four places altered: something gone, something put there, something doubled. */
const mutated = fc
  .tuple(
    fc.constantFrom(...LINKS),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 6 }), fc.constantFrom(...PIECES)), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([link, changes]) =>
    changes.reduce((text, [seed, gone, put]) => {
      const start = seed % (text.length + 1);
      const doubled = seed % 5 === 0 ? text.slice(0, start) : '';
      return text.slice(0, start) + put + doubled + text.slice(start + gone);
    }, link),
  );

/** Any query string: random, built of good and bad parts, or a known link that has suffered. */
export const anyFuzzedLink: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 4, arbitrary: built },
  { weight: 5, arbitrary: mutated },
);

/** The worst of 20,000 fuzzed links, always the same: the longest, those with most problems, and those with the strangest characters. */
export function worstLinks(count: number): readonly string[] {
  const links = [...new Set(fc.sample(anyFuzzedLink, { seed: 42, numRuns: 20_000 }))];
  const third = Math.ceil(count / 3);
  const worst = [
    ...top(links, third, (link) => link.length),
    ...top(links, third, (link) => decodePermalink(link).problems.length),
  ];
  const strangest = top(
    links,
    count + third,
    (link) => new Set(link.replace(/[\w=&~-]/g, '')).size,
  );
  return [...new Set([...worst, ...strangest])].slice(0, count);
}

function top(links: readonly string[], count: number, score: (link: string) => number): string[] {
  const scored = links.map((link) => [score(link), link] as const);
  return scored
    .sort(([a], [b]) => b - a)
    .slice(0, count)
    .map(([, link]) => link);
}
