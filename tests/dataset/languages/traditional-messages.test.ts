import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  MESSAGE_FILES,
  traditionalMessages,
} from '../../../src/dataset/languages/traditional-messages.ts';

const FOLDER = 'src/i18n/messages';

function messagesFile(language: string, name: string): string {
  return readFileSync(`${FOLDER}/${language}${name}.ts`, 'utf8');
}

describe('traditionalMessages', () => {
  it.each(MESSAGE_FILES)(
    'gives what stands in zh-hant%s.ts; if not, run `npm run -s ledger -- words`',
    (name) => {
      expect(messagesFile('zh-hant', name)).toBe(
        traditionalMessages(messagesFile('zh-hans', name)),
      );
    },
  );

  it('knows every file of wording', () => {
    const expected = ['en', 'zh-hans', 'zh-hant'].flatMap((language) =>
      MESSAGE_FILES.map((name) => `${language}${name}.ts`),
    );
    expect(readdirSync(FOLDER).sort()).toEqual(expected.sort());
  });

  it('writes text, names and comment in Traditional Chinese', () => {
    const simplified = [
      "import { zhHansVocabulary } from './zh-hans-vocabulary.ts';",
      '/** Wording in Simplified Chinese. */',
      "export const zhHans = { chips: '“芯片”' };",
    ];
    expect(traditionalMessages(simplified.join('\n')).split('\n')).toEqual([
      "import { zhHantVocabulary } from './zh-hant-vocabulary.ts';",
      '/** Wording in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */',
      "export const zhHant = { chips: '「晶片」' };",
    ]);
  });
});
