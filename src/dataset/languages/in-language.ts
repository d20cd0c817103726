import type { Language } from '../../domain/vocabulary.ts';
import { isWrittenText, type WrittenText } from '../located-ledger.ts';
import { toTraditional } from './to-traditional.ts';

/** A copy of a value with its texts in one language only: of each `{en, zh-Hans}` in it what the language needs, the traditional form derived where none is written. */
export function inLanguage<Value>(value: Value, language: Language): Value {
  return reduced(value, language) as Value;
}

function reduced(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => reduced(item, language));
  if (typeof value !== 'object' || value === null) return value;
  if (isWrittenText(value)) return { [language]: textIn(value, language) };
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, reduced(item, language)]),
  );
}

function textIn(text: WrittenText, language: Language): string {
  return text[language] ?? toTraditional(text['zh-Hans']);
}
