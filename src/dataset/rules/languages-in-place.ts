import { isWrittenText, type LocatedLedger, type WrittenText } from '../located-ledger.ts';
import type { Located } from '../parse-file.ts';
import { problemIn, type Rule } from './rule.ts';

type AnyRecord = Located<{ readonly id: string }>;

const HAN = /\p{Script=Han}/u;
const MAX_NAME = 24;
const LATIN_NAME = /^[\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}]+$/u;

export const languagesInPlace: Rule = {
  name: 'languages-in-place',
  explain:
    'English texts hold no Chinese characters, and Chinese ones do unless they are a name or a figure.',
  check: (ledger) =>
    recordsOf(ledger).flatMap((record) =>
      textsIn(record.value).flatMap((text) => misplaced(record, text)),
    ),
};

function recordsOf(ledger: LocatedLedger): readonly AnyRecord[] {
  const { events, organizations, sources, claims, camps, scenarios } = ledger;
  return [...events, ...organizations, ...sources, ...claims, ...camps, ...scenarios];
}

/** Every text of a record, however deep, an organisation's name included. */
function textsIn(value: unknown): WrittenText[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isWrittenText(value)) return [value];
  return Object.values(value).flatMap(textsIn);
}

function misplaced(record: AnyRecord, text: WrittenText) {
  return misplacedLanguages(text).map((message) => problemIn(record, message));
}

/** What is wrong with the languages of a text, as messages; none where both are in place. */
export function misplacedLanguages(text: WrittenText): string[] {
  if (HAN.test(text.en))
    return [`the English “${text.en.slice(0, 40)}” holds Chinese; write it in English`];
  const chinese = text['zh-Hans'];
  const isShortName = chinese.length <= MAX_NAME && LATIN_NAME.test(chinese);
  return HAN.test(chinese) || isShortName
    ? []
    : [`“${chinese.slice(0, 40)}” is not Chinese; translate it`];
}
