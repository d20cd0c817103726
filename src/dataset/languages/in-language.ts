import type { Language } from '../../domain/vocabulary.ts';
import { isWrittenText, type WrittenText } from '../located-ledger.ts';
import { toTraditional } from './to-traditional.ts';

/** A copy of a value with its texts in one language only: of each `{en, zh-Hans}` in it what the language needs, the traditional form derived where none is written. */
export function inLanguage<Value>(
  value: Value,
  language: Language,
  derive: (simplified: string) => string = toTraditional,
): Value {
  return reduced(value, language, derive) as Value;
}

function reduced(
  value: unknown,
  language: Language,
  derive: (simplified: string) => string,
): unknown {
  if (Array.isArray(value)) return value.map((item) => reduced(item, language, derive));
  if (typeof value !== 'object' || value === null) return value;
  if (isWrittenText(value)) return { [language]: textIn(value, language, derive) };
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, reduced(item, language, derive)]),
  );
}

function textIn(
  text: WrittenText,
  language: Language,
  derive: (simplified: string) => string,
): string {
  return text[language] ?? derive(text['zh-Hans']);
}
