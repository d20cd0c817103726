import type { Messages } from './en.ts';
import type { enEditions } from './en-editions.ts';

/** Wording of the versions of the ledger, and of working offline in Simplified Chinese. */
export const zhHansEditions: Pick<Messages, keyof typeof enEditions> = {
  editions: {
    asOf: (date) => `当前显示的是${date}的账本。`,
    newestDiffers: (ties) => `最新账本中，此链接的视图有${ties}项关系与此不同。`,
    newestSame: '最新账本中，此链接的视图所示关系与此相同。',
    showNewest: '显示最新账本',
    differs: (ties) => `自此链接生成以来，其视图中有${ties}项关系发生变化。`,
    showAsItWas: (date) => `查看${date}的版本`,
    keepNewest: '保持最新',
    unkept: (version) => `链接所指的账本版本${version}未在此保留，现显示最新账本。`,
    unkeptSince: (version) =>
      `链接生成时所用的账本版本${version}未在此保留，无法说明此后有哪些变化。`,
    newVersion: 'Entente新版本已就绪。',
    loadNewVersion: '载入新版本',
  },
};
