import type { enFiles } from './en-files.ts';
import type { ShareMessages } from './en-sharing.ts';

/** Wording of tables and files of data in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */
export const zhHantFiles: Pick<ShareMessages, keyof typeof enFiles> = {
  files: {
    names: {
      snapshot: '當日的關係',
      comparison: '兩日之間的差異',
      events: '事件',
      network: '隨時間變化的網路',
      ledger: '完整帳本',
    },
    notes: {
      snapshot: '當前檢視顯示的關係，附條款、交易、事件與來源。',
      comparison: '新增、消失與變化的關係，逐條列出前後狀態。',
      events: '截至當日（或所比較兩日之間）發生的事件，附其對每條關係的影響、原文日期與來源網址。',
      network:
        '當前篩選下的關係及其存續日期，可在Gephi中配合時間軸開啟；位置、大小與顏色取自當日。',
      ledger: '全部機構、事件、來源、說法、陣營與預測，不受當前檢視影響。',
    },
    formats: {
      csv: '可用表格軟體開啟。可能被當作公式執行的文字，前面加了一個撇號。',
      json: '供程式讀取，文字為頁面當前語言。',
      gexf: 'GEXF 1.3，供網路繪圖軟體讀取。',
    },
    changes: { added: '新增', removed: '消失', changed: '變化' },
    networkTitle: (day: string) => `Entente：人工智慧產業的聯盟，按${day}繪製。`,
    networkLegend: '每個時段給出關係存續的首日與末日，兩端均包含在內。連線顏色表示關係種類。',
    networkOrigin: (version: string, licence: string, link: string) =>
      `帳本版本${version}，${licence}。${link}`,
  },
};
