import type { Language } from '../../domain/vocabulary.ts';

/** A language tag in words, or the tag itself where the browser does not know it. */
export function languageName(tag: string, language: Language): string {
  return nameOf(tag, language, 'language');
}

/** A country code in words, or the code itself where the browser does not know it. */
export function countryName(code: string, language: Language): string {
  return nameOf(code, language, 'region');
}

function nameOf(code: string, language: Language, type: 'language' | 'region'): string {
  try {
    return new Intl.DisplayNames(language, { type }).of(code) ?? code;
  } catch {
    return code; // malformed codes throw
  }
}
