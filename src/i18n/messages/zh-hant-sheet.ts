import type { ShareMessages } from './en-sharing.ts';
import type { enSheet } from './en-sheet.ts';

/** Wording of what is written on exported pictures in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */
export const zhHantSheet: Pick<ShareMessages, keyof typeof enSheet> = {
  sheet: {
    title: 'AI產業：誰與誰結盟',
    alliesOf: (names) => `誰與${names}結盟`,
    changes: 'AI產業結盟格局的變化',
    changesOf: (names) => `${names}結盟關係的變化`,
    ties: (kinds) => `AI產業的關係：${kinds}`,
    tiesOf: (names, kinds) => `${names}的關係：${kinds}`,
    latest: (when, what) => `${when}，${what}`,
    forecast: (names) => `預測，並非記錄：${names}`,
    source: (publisher, date) => `${publisher}（${date}）`,
    sources: (named) => `來源：${named}`,
    sourcesAndMore: (named, more) => `來源：${named}；另有${more}個來源，見連結`,
    sourcesAtLink: (count) => `${count}個來源，見連結`,
    sourcesUnknown: '來源：見連結',
    between: '；',
    note: (version) => `Entente，資料版本${version}，CC BY 4.0`,
    described: (title, day, ties, organizations) =>
      `${title}。${day}：圖中有${ties}項關係、${organizations}家機構。`,
    legend: {
      lines: '連線',
      reading: '讀圖方法',
      organizations: '機構',
      fresh: '當日有變動',
      disputed: '來源說法不一',
      pinned: '位置為手動擺放',
      forecast: '珠鏈：預測，並非記錄',
      camps: '輪廓：文章提到的陣營',
      solid: '實心：本圖點名的機構',
      size: '圖形越大：結盟關係越多',
    },
  },
};
