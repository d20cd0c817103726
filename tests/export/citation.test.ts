import { describe, expect, it } from 'vitest';
import { type CitationForm, citationOf, citationText } from '../../src/export/citation.ts';
import { citedOf } from '../../src/export/cited.ts';
import { enSharing } from '../../src/i18n/messages/en-sharing.ts';
import { zhHansSharing } from '../../src/i18n/messages/zh-hans-sharing.ts';
import { zhHantSharing } from '../../src/i18n/messages/zh-hant-sharing.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import type { ViewState } from '../../src/viewstate/view-state.ts';
import { anIndexedBackground, anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import { anEvent, anOrganization, aSource, day } from '../support/builders.ts';

const NAMES = {
  cloud: { en: 'Cloud_One', 'zh-Hans': '云一', 'zh-Hant': '雲一' },
  lab: { en: 'Lab', 'zh-Hans': '实验室', 'zh-Hant': '實驗室' },
};
const EVENTS = [
  anEvent({ id: 'early', date: '2023-01-23', sources: ['wire'] }),
  anEvent({
    id: 'pact',
    date: '2025-11-03',
    effect: 'deepens',
    title: { en: 'Cloud signs a $38bn contract', 'zh-Hans': '云签下合同', 'zh-Hant': '雲簽下合約' },
    sources: ['filing', 'wire', 'undated'],
  }),
];
const GIVEN = {
  organizations: [
    anOrganization({ id: 'cloud', name: NAMES.cloud }),
    anOrganization({ id: 'lab', name: NAMES.lab, sources: ['undated'] }),
  ],
  sources: [
    aSource({
      id: 'filing',
      url: 'https://cloud.example/deal_(1)',
      publisher: 'Cloud [One]',
      date: '2025-11-03',
      title: 'A *contract*',
    }),
    aSource({ id: 'wire', publisher: 'Wire', date: '2025-11', title: 'News' }),
    aSource({ id: 'undated', publisher: 'Nobody' }),
  ],
};
const LEDGER = anIndexedLedger(EVENTS, GIVEN);
const BACKGROUND = anIndexedBackground(EVENTS, GIVEN);
const SHARE = { en: enSharing, 'zh-Hans': zhHansSharing, 'zh-Hant': zhHantSharing };
const LINK = 'https://entente.example/?at=2025-11-20&data=0123456789ab';

/** The citation of a view, looked at on 22 November 2026. */
function cite(
  form: CitationForm,
  language: keyof typeof SHARE = 'en',
  said: Partial<ViewState> = {},
): string {
  const words = wordsFor(language);
  const { share } = SHARE[language];
  const view = viewOn('2025-11-20', said);
  const accessed = day('2026-11-22');
  const given = { ledger: LEDGER, background: BACKGROUND, view, accessed, link: LINK };
  return citationText(
    citationOf(form, citedOf({ ...given, version: '0123456789ab' }, words, share), words, share),
  );
}

const lines = (...all: readonly string[]) => all.join('\n');

describe('a citation', () => {
  it('in APA names authors, title, version, day of access and link, and sources in its style', () => {
    expect(cite('apa')).toBe(
      lines(
        'The Entente authors. (n.d.). Alliances in AI on 20 November 2025 (Ledger version 0123456789ab) [Data set]. Entente. Retrieved November 22, 2026, from https://entente.example/?at=2025-11-20&data=0123456789ab',
        '',
        'Sources',
        'Cloud [One]. (2025, November 3). A *contract*. https://cloud.example/deal_(1)',
        'Wire. (2025, November). News. https://press.net/wire',
        'Nobody. (n.d.). [Web page]. https://press.net/undated',
      ),
    );
  });

  it('in APA sets its title apart', () => {
    const words = wordsFor('en');
    const { share } = enSharing;
    const view = viewOn('2025-11-20', { vs: day('2025-12-01') });
    const given = { ledger: LEDGER, background: BACKGROUND, accessed: day('2026-11-22') };
    const cited = citedOf({ ...given, view, version: '0', link: LINK }, words, share);
    expect(citationOf('apa', cited, words, share).title).toBe(
      'Alliances in AI on 20 November 2025 and 1 December 2025',
    );
  });

  it('in one line', () => {
    expect(cite('plain')).toBe(
      lines(
        'The Entente authors: Alliances in AI on 20 November 2025. Entente, ledger version 0123456789ab, accessed 22 November 2026. https://entente.example/?at=2025-11-20&data=0123456789ab',
        '',
        'Sources',
        'Cloud [One], “A *contract*”, 3 Nov 2025. https://cloud.example/deal_(1)',
        'Wire, “News”, November 2025. https://press.net/wire',
        'Nobody. https://press.net/undated',
      ),
    );
  });

  it('in one line in Chinese follows GB/T 7714', () => {
    expect(cite('plain', 'zh-Hans')).toBe(
      lines(
        'Entente作者. 2025年11月20日的人工智能联盟[DS/OL]. 账本版本0123456789ab. [2026-11-22]. https://entente.example/?at=2025-11-20&data=0123456789ab',
        '',
        '来源',
        'Cloud [One]. A *contract*[EB/OL]. (2025-11-03). https://cloud.example/deal_(1)',
        'Wire. News[EB/OL]. (2025-11). https://press.net/wire',
        'Nobody. 网页[EB/OL]. https://press.net/undated',
      ),
    );
  });

  it('in Chinese APA words its dates in Chinese', () => {
    expect(cite('apa', 'zh-Hant').split('\n').slice(0, 4)).toEqual([
      'Entente作者.（無日期）. 2025年11月20日的人工智慧聯盟（帳本版本0123456789ab）[資料集]. Entente. 檢索於2026年11月22日，網址：https://entente.example/?at=2025-11-20&data=0123456789ab',
      '',
      '來源',
      'Cloud [One].（2025年11月3日）. A *contract*. https://cloud.example/deal_(1)',
    ]);
  });

  it('in Markdown links title and sources, and writes nothing that Markdown would read otherwise', () => {
    expect(cite('markdown')).toBe(
      lines(
        '**[Alliances in AI on 20 November 2025](https://entente.example/?at=2025-11-20&data=0123456789ab)**',
        '',
        '3 Nov 2025: Cloud signs a \\$38bn contract. 1 tie in force.',
        '',
        'Sources:',
        '',
        '- [Cloud \\[One\\]: A \\*contract\\*](https://cloud.example/deal_%281%29) (3 Nov 2025)',
        '- [Wire: News](https://press.net/wire) (November 2025)',
        '- [Nobody](https://press.net/undated)',
        '',
        'Accessed 22 November 2026, ledger version 0123456789ab.',
        '',
      ),
    );
  });

  it('names what is picked, with its sources', () => {
    const [, sentence, ...rest] = cite('markdown', 'en', {
      pick: { type: 'org', id: 'lab' },
    }).split('\n\n');
    expect([sentence, rest[1]]).toEqual([
      '20 November 2025: Lab. 1 tie in force.',
      '- [Nobody](https://press.net/undated)',
    ]);
    const picked = cite('markdown', 'en', {
      pick: { type: 'tie', id: 'cloud.lab.compute' },
    });
    expect(picked.split('\n\n')[1]).toBe(
      '20 November 2025: Cloud\\_One → Lab, compute. 1 tie in force.',
    );
  });

  it('of an event that is picked tells that event, whatever the day', () => {
    const picked = cite('markdown', 'zh-Hans', { pick: { type: 'event', id: 'pact' } });
    expect(picked.split('\n\n')[1]).toBe('2025年11月3日：云签下合同。1项关系有效。');
  });

  it('where nothing has happened yet has figures and no sources', () => {
    expect(cite('markdown', 'en', { at: day('2023-01-01') })).toBe(
      lines(
        '**[Alliances in AI on 1 January 2023](https://entente.example/?at=2025-11-20&data=0123456789ab)**',
        '',
        '1 January 2023: 0 ties in force.',
        '',
        'Accessed 22 November 2026, ledger version 0123456789ab.',
        '',
      ),
    );
  });
});
