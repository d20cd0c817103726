import type { Messages } from './en.ts';
import type { enEditions } from './en-editions.ts';

/** Wording of the versions of the ledger, and of working offline in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */
export const zhHantEditions: Pick<Messages, keyof typeof enEditions> = {
  editions: {
    asOf: (date) => `當前顯示的是${date}的帳本。`,
    newestDiffers: (ties) => `最新帳本中，此連結的檢視有${ties}項關係與此不同。`,
    newestSame: '最新帳本中，此連結的檢視所示關係與此相同。',
    showNewest: '顯示最新帳本',
    differs: (ties) => `自此連結生成以來，其檢視中有${ties}項關係發生變化。`,
    showAsItWas: (date) => `檢視${date}的版本`,
    keepNewest: '保持最新',
    unkept: (version) => `連結所指的帳本版本${version}未在此保留，現顯示最新帳本。`,
    unkeptSince: (version) =>
      `連結生成時所用的帳本版本${version}未在此保留，無法說明此後有哪些變化。`,
    newVersion: 'Entente新版本已就緒。',
    loadNewVersion: '載入新版本',
  },
};
