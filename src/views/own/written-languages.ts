import type { LocalText } from '../../domain/ledger.ts';
import type { Story } from '../../domain/story.ts';
import { LANGUAGES, type Language } from '../../domain/vocabulary.ts';

/** The languages in which a story says anything, in the house's order. */
export function writtenLanguages({ title, summary, author, scenes }: Story): Language[] {
  const texts: readonly LocalText[] = [
    title,
    summary,
    author,
    ...scenes.flatMap(({ heading, caption, notes }) => [heading, caption, notes]),
  ];
  return LANGUAGES.filter((language) => texts.some((text) => text[language]));
}
