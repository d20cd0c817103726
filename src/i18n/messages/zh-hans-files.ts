import type { enFiles } from './en-files.ts';
import type { ShareMessages } from './en-sharing.ts';

/** Wording of tables and files of data in Simplified Chinese. */
export const zhHansFiles: Pick<ShareMessages, keyof typeof enFiles> = {
  files: {
    names: {
      snapshot: '当日的关系',
      comparison: '两日之间的差异',
      events: '事件',
      network: '随时间变化的网络',
      ledger: '完整账本',
    },
    notes: {
      snapshot: '当前视图显示的关系，附条款、交易、事件与来源。',
      comparison: '新增、消失与变化的关系，逐条列出前后状态。',
      events: '截至当日（或所比较两日之间）发生的事件，附其对每条关系的影响、原文日期与来源网址。',
      network:
        '当前筛选下的关系及其存续日期，可在Gephi中配合时间轴打开；位置、大小与颜色取自当日。',
      ledger: '全部机构、事件、来源、说法、阵营与预测，不受当前视图影响。',
    },
    formats: {
      csv: '可用表格软件打开。可能被当作公式执行的文字，前面加了一个撇号。',
      json: '供程序读取，文字为页面当前语言。',
      gexf: 'GEXF 1.3，供网络绘图软件读取。',
    },
    changes: { added: '新增', removed: '消失', changed: '变化' },
    networkTitle: (day: string) => `Entente：人工智能产业的联盟，按${day}绘制。`,
    networkLegend: '每个时段给出关系存续的首日与末日，两端均包含在内。连线颜色表示关系种类。',
    networkOrigin: (version: string, licence: string, link: string) =>
      `账本版本${version}，${licence}。${link}`,
  },
};
