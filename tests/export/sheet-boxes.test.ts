import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyframesOf } from '../../src/dataset/compile.ts';
import { LANGUAGES, type Language } from '../../src/domain/vocabulary.ts';
import { SHEET_SIZES, type SheetInput, type SheetSize, sheetOf } from '../../src/export/sheet.ts';
import { fetchShareWords } from '../../src/i18n/share-words.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import { decodePermalink } from '../../src/viewstate/permalink/permalink.ts';
import { aSheetInput } from '../support/a-sheet-input.ts';
import { anyView, SEEDED } from '../support/arbitraries.ts';
import { REAL_BACKGROUND, REAL_INDEX, REAL_LEDGER } from '../support/real-ledger.ts';
import { cutTexts, misplaced } from '../support/sheet-boxes.ts';

const SIZES = Object.keys(SHEET_SIZES) as SheetSize[];
const SHARE = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(async (language) => [language, await fetchShareWords(language)] as const),
  ),
) as Record<Language, SheetInput['share']>;

function speaking(language: Language): Pick<SheetInput, 'words' | 'share'> {
  return { words: wordsFor(language), share: SHARE[language] };
}

describe('the parts of a sheet', () => {
  const anyText = fc.option(fc.string({ unit: 'grapheme', maxLength: 400 }), { nil: undefined });

  it('stand inside it and clear of one another, whatever the view, the title, the caption and the link', () => {
    fc.assert(
      fc.property(
        anyView,
        fc.constantFrom(...SIZES),
        fc.constantFrom(...LANGUAGES),
        anyText,
        anyText,
        fc.webUrl({ withQueryParameters: true }),
        (view, size, language, title, caption, link) => {
          const given = { ...(title && { title }), ...(caption && { caption }) };
          const sheet = sheetOf(aSheetInput({ ...speaking(language), ...given, view, size, link }));
          expect(misplaced(sheet)).toEqual([]);
          expect(sheet.picture.height).toBeGreaterThan(0.3 * sheet.height);
        },
      ),
      SEEDED,
    );
  });
});

const EVERY_KIND =
  'kinds=compute~chips~equity~finance~model~data~venture~acquisition~governance~energy~rivalry~legal~talent';

const VIEWS = [
  '',
  '?at=2023-01-01',
  '?at=2025-11-03&vs=2023-01-23',
  '?at=2025-11-03&pick=event.aws-openai-38b',
  '?at=2025-11-03&pick=org.openai&focus=openai~microsoft~nvidia&hops=2&rest=hide',
  '?at=2025-11-03&pick=tie.microsoft.openai.compute&basis=effective&standing=in-force&amount=1e9',
  `?at=2025-11-03&who=all&show=camps~disputed~loops~circles~scenario.two-blocs&${EVERY_KIND}&pins=openai:10,10`,
];

describe('the parts of a sheet of the bundled ledger', () => {
  const recorded = {
    version: '0123456789ab',
    ledger: REAL_INDEX,
    positions: { core: keyframesOf(REAL_LEDGER, 'core'), all: keyframesOf(REAL_LEDGER, 'all') },
  };

  it.each(VIEWS)(
    'stand clear of one another, and nothing is cut but what little previews have no room for: %s',
    (search) => {
      const { view } = decodePermalink(search);
      const link = `https://entente.example/${search}`;
      for (const size of SIZES) {
        for (const language of LANGUAGES) {
          const said = { ...speaking(language), background: REAL_BACKGROUND, recorded };
          const sheet = sheetOf(aSheetInput({ ...said, view, link, size }));
          expect(misplaced(sheet)).toEqual([]);
          const cut = cutTexts(sheet).filter(({ role }) => size !== 'preview' || role !== 'facts');
          expect(cut.map(({ text }) => text)).toEqual([]);
        }
      }
    },
  );

  it('hold the title of every event in full on previews', () => {
    const cut = [...REAL_INDEX.event.values()].flatMap(({ id, title }) =>
      LANGUAGES.flatMap((language) => {
        const words = wordsFor(language);
        const said = { ...speaking(language), title: words.text(title), size: 'preview' } as const;
        return cutTexts(sheetOf(aSheetInput(said))).map(({ text }) => `${id}: ${text}`);
      }),
    );
    expect(cut).toEqual([]);
  });
});
