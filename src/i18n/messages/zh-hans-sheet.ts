import type { ShareMessages } from './en-sharing.ts';
import type { enSheet } from './en-sheet.ts';

/** Wording of what is written on exported pictures in Simplified Chinese. */
export const zhHansSheet: Pick<ShareMessages, keyof typeof enSheet> = {
  sheet: {
    title: 'AI产业：谁与谁结盟',
    alliesOf: (names) => `谁与${names}结盟`,
    changes: 'AI产业结盟格局的变化',
    changesOf: (names) => `${names}结盟关系的变化`,
    ties: (kinds) => `AI产业的关系：${kinds}`,
    tiesOf: (names, kinds) => `${names}的关系：${kinds}`,
    latest: (when, what) => `${when}，${what}`,
    forecast: (names) => `预测，并非记录：${names}`,
    source: (publisher, date) => `${publisher}（${date}）`,
    sources: (named) => `来源：${named}`,
    sourcesAndMore: (named, more) => `来源：${named}；另有${more}个来源，见链接`,
    sourcesAtLink: (count) => `${count}个来源，见链接`,
    sourcesUnknown: '来源：见链接',
    between: '；',
    note: (version) => `Entente，数据版本${version}，CC BY 4.0`,
    described: (title, day, ties, organizations) =>
      `${title}。${day}：图中有${ties}项关系、${organizations}家机构。`,
    legend: {
      lines: '连线',
      reading: '读图方法',
      organizations: '机构',
      fresh: '当日有变动',
      disputed: '来源说法不一',
      pinned: '位置为手动摆放',
      forecast: '珠链：预测，并非记录',
      camps: '轮廓：文章提到的阵营',
      solid: '实心：本图点名的机构',
      size: '图形越大：结盟关系越多',
    },
  },
};
