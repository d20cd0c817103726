import type { Messages } from './en.ts';
import type { enMeasures } from './en-measures.ts';

/** Wording of measures in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */
export const zhHantMeasures: Pick<Messages, keyof typeof enMeasures> = {
  measures: {
    heading: '歷時指標',
    intro:
      '各類結盟關係都計入，不論有效還是僅見報導，也不論圖中顯示哪些類別。點按圖表可跳到相應日期。',
    names: {
      ties: '有效結盟關係',
      organizations: '結盟機構',
      density: '網路密度',
      concentration: '算力供應集中度',
      entanglement: '競合比例',
      loops: '閉環',
      circles: '資金循環',
      components: '互不相連的群組',
      bridges: '橋接關係',
    },
    definitions: {
      ties: '當日有效的結盟關係數量，不含僅見報導者。',
      organizations: '當日至少有一項結盟關係的機構數量。',
      density: '結盟機構兩兩配對，其中直接相連者所佔的比例。',
      concentration: '客戶算力供應商的赫芬達爾－赫希曼指數，只計有效交易；1表示僅有一家供應商。',
      entanglement: '結盟的機構對中，一方同時公開視另一方為對手者所佔的比例。',
      loops: '一家實驗室、一家雲端業者與一家晶片廠商，兩兩結盟。',
      circles: '投出的資金又以購買算力或晶片的形式流回，途經兩至四家機構。',
      components: '彼此之間沒有任何結盟關係的機構群組數量。',
      bridges: '一旦斷開、網路便會分成兩部分的機構對數量。',
    },
    noValue: '當日無定義',
    chart: (name, value, day) => `${name}：${day}為${value}。`,
    span: (least, leastDay, most, mostDay) =>
      `最低${least}，首見於${leastDay}；最高${most}，首見於${mostDay}。`,
    neverDefined: '任何一天都無定義。',
    customer: '客戶',
    byNumber: '按交易數量',
    byMoney: '按已揭露金額',
    suppliers: (names) => `供應商：${names}。`,
    noSuppliers: '當日沒有有效的算力交易。',
    which: (count, day) => `${day}的${count}項`,
    pair: (one, other) => `${one}與${other}`,
    showInPicture: '在關係圖中檢視',
  },
  cycles: {
    show: { loops: '突出顯示閉環', circles: '突出顯示資金循環' },
    short: { loops: '閉環', circles: '循環' },
    none: {
      loops: (day) => `${day}沒有閉環。`,
      circles: (day) => `${day}沒有資金循環。`,
    },
    through: (names) => `經過${names}`,
    all: { loops: '全部閉環', circles: '全部資金循環' },
    absent: '當日不成立',
    onlyReported: '僅見報導',
    ties: '所含關係',
    purposes: {
      stake: (payer, payee) => `${payer}出資${payee}`,
      supply: (payer, payee) => `${payer}向${payee}採購`,
    },
    stepReported: (step) => `${step}（僅見報導）`,
  },
};
