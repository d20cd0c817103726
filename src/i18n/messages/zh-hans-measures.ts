import type { Messages } from './en.ts';
import type { enMeasures } from './en-measures.ts';

/** Wording of measures in Simplified Chinese. */
export const zhHansMeasures: Pick<Messages, keyof typeof enMeasures> = {
  measures: {
    heading: '历时指标',
    intro:
      '各类结盟关系都计入，不论有效还是仅见报道，也不论图中显示哪些类别。点按图表可跳到相应日期。',
    names: {
      ties: '有效结盟关系',
      organizations: '结盟机构',
      density: '网络密度',
      concentration: '算力供应集中度',
      entanglement: '竞合比例',
      loops: '闭环',
      circles: '资金循环',
      components: '互不相连的群组',
      bridges: '桥接关系',
    },
    definitions: {
      ties: '当日有效的结盟关系数量，不含仅见报道者。',
      organizations: '当日至少有一项结盟关系的机构数量。',
      density: '结盟机构两两配对，其中直接相连者所占的比例。',
      concentration: '客户算力供应商的赫芬达尔－赫希曼指数，只计有效交易；1表示仅有一家供应商。',
      entanglement: '结盟的机构对中，一方同时公开视另一方为对手者所占的比例。',
      loops: '一家实验室、一家云厂商与一家芯片厂商，两两结盟。',
      circles: '投出的资金又以购买算力或芯片的形式流回，途经两至四家机构。',
      components: '彼此之间没有任何结盟关系的机构群组数量。',
      bridges: '一旦断开、网络便会分成两部分的机构对数量。',
    },
    noValue: '当日无定义',
    chart: (name, value, day) => `${name}：${day}为${value}。`,
    span: (least, leastDay, most, mostDay) =>
      `最低${least}，首见于${leastDay}；最高${most}，首见于${mostDay}。`,
    neverDefined: '任何一天都无定义。',
    customer: '客户',
    byNumber: '按交易数量',
    byMoney: '按已披露金额',
    suppliers: (names) => `供应商：${names}。`,
    noSuppliers: '当日没有有效的算力交易。',
    which: (count, day) => `${day}的${count}项`,
    pair: (one, other) => `${one}与${other}`,
    showInPicture: '在关系图中查看',
  },
  cycles: {
    show: { loops: '突出显示闭环', circles: '突出显示资金循环' },
    short: { loops: '闭环', circles: '循环' },
    none: {
      loops: (day) => `${day}没有闭环。`,
      circles: (day) => `${day}没有资金循环。`,
    },
    through: (names) => `经过${names}`,
    all: { loops: '全部闭环', circles: '全部资金循环' },
    absent: '当日不成立',
    onlyReported: '仅见报道',
    ties: '所含关系',
    purposes: {
      stake: (payer, payee) => `${payer}出资${payee}`,
      supply: (payer, payee) => `${payer}向${payee}采购`,
    },
    stepReported: (step) => `${step}（仅见报道）`,
  },
};
