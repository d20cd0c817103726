import { parseDocument } from 'yaml';
import type { LocalText } from '../../domain/ledger.ts';
import type { StoryProblem } from '../../domain/own-story.ts';
import { LANGUAGES, type Language } from '../../domain/vocabulary.ts';

/** What a story says of itself; a text without languages is meant for all that the story has. */
export interface FrontMatter {
  readonly title?: string | LocalText;
  readonly summary?: string | LocalText;
  readonly author?: string | LocalText;
  readonly languages?: readonly Language[];
}

/** How each field is read, null where it is not what it should be. Plain code, since a browser needs no more for four fields. */
const FIELDS: Readonly<Record<keyof FrontMatter, (value: unknown) => unknown>> = {
  title: textsIn,
  summary: textsIn,
  author: textsIn,
  languages: languagesIn,
};

/** What a story's front matter says, nothing where any of it is wrong, and what that is, by line; null is none. Total. */
export function readFrontMatter(yaml: string | null): {
  readonly front: FrontMatter;
  readonly problems: readonly StoryProblem[];
} {
  if (yaml === null) return { front: {}, problems: [{ line: 1, code: 'no-front-matter' }] };
  const { entries, error } = entriesOf(yaml);
  if (error) return { front: {}, problems: [{ ...error, code: 'unread-front-matter' }] };
  const lineOf = (field: string) =>
    yaml.split('\n').findIndex((line) => line.startsWith(`${field}:`)) + 2;
  const read = entries.map(([field, value]) => {
    if (!isField(field)) return { field, code: 'unknown-field' } as const;
    const found = FIELDS[field](value);
    return found === null ? ({ field, code: 'wrong-field' } as const) : ({ field, found } as const);
  });
  const problems = read.flatMap((one) =>
    one.code === undefined ? [] : [{ line: lineOf(one.field), code: one.code, field: one.field }],
  );
  const fields = read.map(({ field, found }) => [field, found] as const);
  return { front: problems.length > 0 ? {} : Object.fromEntries(fields), problems };
}

function isField(name: string): name is keyof FrontMatter {
  return Object.hasOwn(FIELDS, name);
}

function isLanguage(tag: unknown): tag is Language {
  return LANGUAGES.some((language) => language === tag);
}

function textsIn(value: unknown): string | LocalText | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value !== 'object' || value === null) return null;
  const texts = Object.entries(value).map(([tag, text]) => [tag, textIn(text)] as const);
  const isWhole = texts.every(([tag, text]) => isLanguage(tag) && text !== null);
  return isWhole ? Object.fromEntries(texts) : null;
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value.trim() || null : null;
}

function languagesIn(value: unknown): readonly Language[] | null {
  return Array.isArray(value) && value.length > 0 && value.every(isLanguage) ? value : null;
}

/** Title, summary and author take far less; what reads YAML takes its time over more. */
const LONGEST = 16_384;

interface Entries {
  readonly entries: readonly (readonly [string, unknown])[];
  readonly error: { readonly line: number; readonly reason: string } | null;
}

/** The fields that YAML states, or why it states none. Whoever nests without end, or refers round in circles, is told so too. */
function entriesOf(yaml: string): Entries {
  if (yaml.length > LONGEST) return failed(1, `it has more than ${LONGEST} characters`);
  try {
    const document = parseDocument(yaml, { prettyErrors: false });
    const [first] = document.errors;
    if (first) {
      const line = yaml.slice(0, first.pos[0]).split('\n').length + 1;
      return failed(line, first.message.split('\n')[0] ?? '');
    }
    const value: unknown = document.toJS() ?? {};
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return failed(2, 'it holds no fields');
    }
    return { entries: Object.entries(value), error: null };
  } catch (error) {
    return failed(1, error instanceof Error ? error.message : String(error));
  }
}

function failed(line: number, reason: string): Entries {
  return { entries: [], error: { line, reason } };
}
