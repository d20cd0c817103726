import fc from 'fast-check';
import type { LocalText } from '../../src/domain/ledger.ts';
import type { Story, StoryScene } from '../../src/domain/story.ts';
import { LANGUAGES } from '../../src/domain/vocabulary.ts';
import { HOSTILE_STRINGS } from './hostile-strings.ts';

/** Pieces of text that a story's format might take for its own, or that others might. */
const PIECES = [
  '#',
  '## A',
  '### ',
  '>',
  '> a',
  'link: at=2024',
  'about:',
  'seconds: 3',
  '---',
  '***',
  '```',
  '- ',
  '1. ',
  '\\',
  '\\\\',
  '\\\n',
  '&#32;',
  '&amp;',
  '&',
  '#;',
  ' ',
  '  ',
  '\t',
  '\u3000',
  '\n',
  '\n\n',
  '\n\n\n',
  '\r',
  '\r\n',
  '\u2028',
  '\u0085',
  '\uFEFF',
  '微软与',
  '，',
  '”',
  'a',
  'A line.',
  "it's: [1]",
  '"',
  '…',
  '👩‍👩‍👧',
  '\u0000',
  '\u007f',
];

/** Texts that are hard to write down and read again; never empty. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    fc.constantFrom(...HOSTILE_STRINGS.filter((text) => text.length < 500)),
  )
  .map((text) => text.toWellFormed())
  .filter((text) => text !== '');

/** Such texts in some of the languages. */
export const anyLocalText: fc.Arbitrary<LocalText> = fc
  .uniqueArray(fc.constantFrom(...LANGUAGES), { maxLength: 3 })
  .chain((tags) => fc.record(Object.fromEntries(tags.map((tag) => [tag, anyText]))));

const anyTitle = anyLocalText.map((text) =>
  Object.fromEntries(
    Object.entries(text).flatMap(([tag, value]) =>
      value.trim() === '' ? [] : [[tag, value.trim()]],
    ),
  ),
);

export const anyScene: fc.Arbitrary<StoryScene> = fc.record({
  heading: anyLocalText,
  query: fc.constantFrom('', 'at=2025-11-03&focus=openai', '?at=2024-01-01', 'at=latest&show=a~b'),
  caption: anyLocalText,
  notes: anyLocalText,
  seconds: fc.option(fc.integer({ min: 1, max: 600 })),
  about: fc.array(fc.constantFrom('event.one', 'claim.two', 'scenario.three'), { maxLength: 3 }),
});

/** Stories of any texts and a few scenes, at least as many as told. */
export function anyStory(least = 0): fc.Arbitrary<Story> {
  return fc.record({
    id: fc.constant('own-abcd1234'),
    title: anyTitle,
    summary: anyTitle,
    author: anyTitle,
    scenes: fc.array(anyScene, { minLength: least, maxLength: 4 }),
  });
}
