import type { Messages } from './en.ts';
import type { enScenarios } from './en-scenarios.ts';

/** Wording of forecasts, and of the two ways to date a tie, in Simplified Chinese. */
export const zhHansScenarios: Pick<Messages, keyof typeof enScenarios> = {
  scenarios: {
    beyond: '2025年以后：预测',
    open: (count) => `预测（${count}）`,
    list: '文章所作的预测',
    intro: '以下内容均非记录，也不计入任何统计。',
    close: '关闭预测',
    back: '全部预测',
    undated: '未定年份',
    noProbability: '未给出概率',
    odds: '%：文章给出的概率',
    shown: '已显示',
    says: '文章怎么说',
    since: '截至2025年底的进展',
    ties: '设想的关系',
    noTies: '这项预测没有点明哪两家机构之间的关系，图中无可绘制。',
    show: '在图与表中显示',
    hide: (name) => `不在图中显示“${name}”`,
    absent: (names) => `图中没有：${names}。`,
    claims: '相关说法',
    notRecord: '预测，并非记录',
    inPicture: '预测，并非记录：',
    tableGroup: '预测，不属于记录',
    supposed: '预测',
  },
  basis: {
    label: '关系的起算日',
    known: '按公开日',
    effective: '按生效日',
    knownHint: '关系从宣布或首次可信报道之日起计，即所示日期当天外界能够知道的情况。',
    effectiveHint: '关系从实际生效之日起计，可能早于也可能晚于外界得知的日期。',
    differsFromEffective: (count) => `按生效日计，有${count}项关系状态不同`,
    differsFromKnown: (count) => `按公开日计，有${count}项关系状态不同`,
    knownDate: (date) => `${date}公开`,
    effectiveDate: (date) => `${date}生效`,
  },
};
