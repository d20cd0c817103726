import type { Messages } from './en.ts';
import type { enHistory } from './en-history.ts';

/** Wording of what has become of organisations and ties, and of the page on paper, in Simplified Chinese. */
export const zhHansHistory: Pick<Messages, keyof typeof enHistory> = {
  history: {
    recent: (day) => `截至${day}的90天内的变动`,
    nothingChanged: '没有变动。',
    tiesThrough: '关系演变',
    chartKey: { inForce: '有效', reported: '仅见报道', day: '当前日期' },
    showAll: (count) => `显示全部${count}项`,
    showFewer: '收起',
    dependence: '对算力供应方的依赖',
    noProvider: '当日没有有效的算力供应方。',
    oneProvider: (name) => `唯一供应方：${name}。`,
    providers: (count, names) => `${count}家供应方：${names}。`,
    largestByDeals: (name, percent) => `有效交易最多：${name}，占${percent}%。`,
    largestByMoney: (name, percent, disclosed) =>
      `已披露金额最大：${name}，占${disclosed}家披露总额的${percent}%。`,
    byDeals: '按交易数',
    byMoney: '按已披露金额',
    concentration: '集中度（赫芬达尔—赫希曼指数）',
    concentrationHint: '1表示全部来自一家；数值越低，分布越均衡。',
    undefinedValue: '无法计算',
    thenAndNow: '条款今昔对照',
    atStart: '最初',
    before: '变动前',
    after: '变动后',
    onDay: '当日',
    until: (date) => `至${date}`,
    changed: '有变动',
    standing: '状态',
    amounts: '金额',
    absent: '不存在',
    parallel: '双方之间的其他关系',
    later: '当日之后才建立',
    previousEvent: (date) => `上一事件：${date}`,
    nextEvent: (date) => `下一事件：${date}`,
    thisPage: '本页链接：',
  },
};
