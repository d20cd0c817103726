import type { Messages } from './en.ts';
import type { enScenarios } from './en-scenarios.ts';

/** Wording of forecasts, and of the two ways to date a tie, in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */
export const zhHantScenarios: Pick<Messages, keyof typeof enScenarios> = {
  scenarios: {
    beyond: '2025年以後：預測',
    open: (count) => `預測（${count}）`,
    list: '文章所作的預測',
    intro: '以下內容均非記錄，也不計入任何統計。',
    close: '關閉預測',
    back: '全部預測',
    undated: '未定年份',
    noProbability: '未給出機率',
    odds: '%：文章給出的機率',
    shown: '已顯示',
    says: '文章怎麼說',
    since: '截至2025年底的進展',
    ties: '設想的關係',
    noTies: '這項預測沒有點明哪兩家機構之間的關係，圖中無可繪製。',
    show: '在圖與表中顯示',
    hide: (name) => `不在圖中顯示「${name}」`,
    absent: (names) => `圖中沒有：${names}。`,
    claims: '相關說法',
    notRecord: '預測，並非記錄',
    inPicture: '預測，並非記錄：',
    tableGroup: '預測，不屬於記錄',
    supposed: '預測',
  },
  basis: {
    label: '關係的起算日',
    known: '按公開日',
    effective: '按生效日',
    knownHint: '關係從宣布或首次可信報導之日起計，即所示日期當天外界能夠知道的情況。',
    effectiveHint: '關係從實際生效之日起計，可能早於也可能晚於外界得知的日期。',
    differsFromEffective: (count) => `按生效日計，有${count}項關係狀態不同`,
    differsFromKnown: (count) => `按公開日計，有${count}項關係狀態不同`,
    knownDate: (date) => `${date}公開`,
    effectiveDate: (date) => `${date}生效`,
  },
};
