import { expect, it } from 'vitest';
import { en } from '../../src/i18n/messages/en.ts';
import { enVocabulary } from '../../src/i18n/messages/en-vocabulary.ts';
import { VIEWS } from '../../src/viewstate/view-state.ts';
import { sourceFiles } from '../architecture/source-files.ts';

/** Sections that code looks up by a word of the vocabulary, so that no key of theirs stands in it. */
const LOOKED_UP = ['terms', ...Object.keys(enVocabulary)];
const LOOKED_UP_KEYS = [...VIEWS.map((view) => `views.${view}`), 'theme.light', 'theme.dark'];

it('every message is used by some source file', () => {
  const code = sourceFiles()
    .filter(({ path }) => !path.includes('i18n/messages/'))
    .map(({ text }) => text)
    .join('\n');
  const paths = Object.entries(en).flatMap(([section, value]) => {
    if (LOOKED_UP.includes(section)) return [];
    return typeof value === 'object' ? keysOf(section, value) : [section];
  });
  const unused = paths.filter((path) => {
    const key = path.split('.').at(-1);
    return (
      !LOOKED_UP_KEYS.includes(path) &&
      !new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\s*[,}]`).test(code)
    );
  });
  expect(unused).toEqual([]);
});

function keysOf(section: string, messages: object): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? [] : [`${section}.${key}`],
  );
}
