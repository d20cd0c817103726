import type { WrittenLanguage } from '../../i18n/dates.ts';

/** A language tag in words, or the tag itself where the browser does not know it. */
export function languageName(tag: string, language: WrittenLanguage): string {
  return nameOf(tag, language, 'language');
}

/** A country code in words, or the code itself where the browser does not know it. */
export function countryName(code: string, language: WrittenLanguage): string {
  return nameOf(code, language, 'region');
}

function nameOf(code: string, language: WrittenLanguage, type: 'language' | 'region'): string {
  try {
    return new Intl.DisplayNames(language, { type }).of(code) ?? code;
  } catch {
    return code; // malformed codes throw
  }
}
