import type { LocalText } from '../../domain/ledger.ts';
import type { Located } from '../parse-file.ts';
import { problemIn, type Rule } from './rule.ts';

const HAN = /\p{Script=Han}/u;

export const languagesInPlace: Rule = {
  name: 'languages-in-place',
  explain: 'English texts hold no Chinese characters, and Chinese titles and summaries do.',
  check: ({ events, organizations }) => [
    ...events.flatMap((record) =>
      [record.value.title, record.value.summary].flatMap((text) => misplaced(record, text)),
    ),
    ...organizations.flatMap((record) => misplaced(record, record.value.description)),
  ],
};

function misplaced(record: Located<{ readonly id: string }>, text: LocalText) {
  if (HAN.test(text.en))
    return [
      problemIn(record, `the English “${text.en.slice(0, 40)}” holds Chinese; write it in English`),
    ];
  if (!HAN.test(text['zh-Hans']))
    return [problemIn(record, `“${text['zh-Hans'].slice(0, 40)}” is not Chinese; translate it`)];
  return [];
}
