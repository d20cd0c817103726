import type { SheetInput } from '../../src/export/sheet.ts';
import { enSharing } from '../../src/i18n/messages/en-sharing.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import { DEFAULT_VIEW } from '../../src/viewstate/view-state.ts';
import { anIndexedBackground, anIndexedLedger } from './an-indexed-ledger.ts';
import { aCamp, anEvent, anOrganization, aScenario, aSource, day } from './builders.ts';
import { stillKeyframes } from './still-keyframes.ts';

const EVENTS = [
  anEvent({
    id: 'rents',
    date: '2023-02-01',
    tie: 'cloud.lab.compute',
    title: { en: 'Lab rents from Cloud', 'zh-Hans': '实验室租用云' },
    terms: { exclusivity: 'exclusive' },
    sources: ['wire', 'release'],
  }),
  anEvent({
    id: 'invests',
    date: '2023-03-01',
    tie: 'fund.lab.equity',
    effect: 'reported',
    status: 'reported',
    title: { en: 'Fund is said to invest in Lab', 'zh-Hans': '基金据称投资实验室' },
    disagreement: { en: 'They differ.', 'zh-Hans': '说法不一。' },
    sources: ['paper'],
  }),
  anEvent({ id: 'sues', date: '2023-04', tie: 'fund.cloud.legal', sources: ['paper'] }),
];

const GIVEN = {
  organizations: [
    anOrganization({ id: 'cloud', kind: 'hyperscaler', name: named('Cloud', '云') }),
    anOrganization({ id: 'fund', kind: 'investor', name: named('Fund', '基金') }),
    anOrganization({ id: 'lab', kind: 'lab', name: named('Lab', '实验室') }),
  ],
  sources: [
    aSource({ id: 'wire', publisher: 'The Wire', date: '2023-02-02' }),
    aSource({ id: 'release', publisher: 'Lab', date: '2023-02-01', type: 'primary' }),
    aSource({ id: 'paper', publisher: 'A Paper', date: '2023-03' }),
    aSource({ id: 'essay', publisher: 'An Essay', date: '2023-01-15' }),
  ],
  camps: [aCamp({ id: 'a', date: '2023', name: { en: 'The Two', 'zh-Hans': '两家' } })],
  scenarios: [
    aScenario({
      id: 'two',
      name: { en: 'Two blocs', 'zh-Hans': '两大阵营' },
      ties: [{ from: 'cloud', to: 'fund', kind: 'equity', note: { en: 'A text.' } }],
    }),
  ],
};

function named(en: string, han: string) {
  return { en, 'zh-Hans': han, 'zh-Hant': han };
}

const PLACES = stillKeyframes(
  new Map([
    ['cloud', { x: -400, y: -200 }],
    ['fund', { x: 400, y: -200 }],
    ['lab', { x: 0, y: 300 }],
  ]),
);

/** A sheet of a lab, its cloud and its fund on 5 March 2023, two ties of whom are known by then, but for what is said. */
export function aSheetInput(said: Partial<SheetInput> = {}): SheetInput {
  return {
    recorded: {
      version: '0123456789ab',
      ledger: anIndexedLedger(EVENTS, GIVEN),
      positions: { core: PLACES, all: PLACES },
    },
    background: anIndexedBackground(EVENTS, GIVEN),
    view: { ...DEFAULT_VIEW, at: day('2023-03-05') },
    words: wordsFor('en'),
    share: enSharing,
    link: 'https://entente.example/?at=2023-03-05',
    size: 'page',
    theme: 'light',
    ...said,
  };
}
