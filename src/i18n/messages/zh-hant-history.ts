import type { Messages } from './en.ts';
import type { enHistory } from './en-history.ts';

/** Wording of what has become of organisations and ties, and of the page on paper, in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */
export const zhHantHistory: Pick<Messages, keyof typeof enHistory> = {
  history: {
    recent: (day) => `截至${day}的90天內的變動`,
    nothingChanged: '沒有變動。',
    tiesThrough: '關係演變',
    chartKey: { inForce: '有效', reported: '僅見報導', day: '當前日期' },
    showAll: (count) => `顯示全部${count}項`,
    showFewer: '收起',
    dependence: '對算力供應方的依賴',
    noProvider: '當日沒有有效的算力供應方。',
    oneProvider: (name) => `唯一供應方：${name}。`,
    providers: (count, names) => `${count}家供應方：${names}。`,
    largestByDeals: (name, percent) => `有效交易最多：${name}，佔${percent}%。`,
    largestByMoney: (name, percent, disclosed) =>
      `已揭露金額最大：${name}，佔${disclosed}家揭露總額的${percent}%。`,
    byDeals: '按交易數',
    byMoney: '按已揭露金額',
    concentration: '集中度（赫芬達爾—赫希曼指數）',
    concentrationHint: '1表示全部來自一家；數值越低，分布越均衡。',
    undefinedValue: '無法計算',
    thenAndNow: '條款今昔對照',
    atStart: '最初',
    before: '變動前',
    after: '變動後',
    onDay: '當日',
    until: (date) => `至${date}`,
    changed: '有變動',
    standing: '狀態',
    amounts: '金額',
    absent: '不存在',
    parallel: '雙方之間的其他關係',
    later: '當日之後才建立',
    previousEvent: (date) => `上一事件：${date}`,
    nextEvent: (date) => `下一事件：${date}`,
    thisPage: '本頁連結：',
  },
};
