import type { PageMessages } from './en-pages.ts';

/** Wording of the pages that previews show and that are read without script, in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */
export const zhHantPages: PageMessages = {
  description: '2023年至2025年，人工智慧業界誰與誰結盟：逐日呈現，條條有出處。',
  open: (day) => `在 Entente 中檢視${day}`,
  openScene: '在 Entente 中檢視這一幕',
  openApp: '開啟 Entente',
  picture: (day) => `${day}人工智慧企業的聯盟關係圖。`,
  pictureOfEvent: (day, title) => `${day}人工智慧企業的聯盟關係圖，標出的事件：${title}`,
  chronicle: '全部事件',
  chronicleHint: (events) => `以列表呈現的完整記錄：共${events}個事件，均列出來源。`,
  previous: '上一個事件：',
  next: '下一個事件：',
  scene: (number, all) => `第${number}幕，共${all}幕`,
  licence: '本帳本以 CC BY 4.0 許可發布。',
  feed: 'Entente：帳本變更',
  moved: '此處原有的記錄已移至：',
  missing: '沒有這個頁面。',
  missingHint: '網址可能有誤。每個已記錄的事件都有自己的頁面：',
};
