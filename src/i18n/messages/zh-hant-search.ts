import type { Messages } from './en.ts';
import type { enSearch } from './en-search.ts';

/** Wording of search in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */
export const zhHantSearch: Pick<Messages, keyof typeof enSearch> = {
  search: {
    title: '搜尋',
    close: '關閉搜尋',
    label: '搜尋機構、關係、事件和說法',
    placeholder: '中文或英文名稱、別名',
    results: '搜尋結果',
    groups: { org: '機構', tie: '關係', event: '事件', claim: '說法' },
    group: (name, count) => `${name}（${count}項）`,
    groupCut: (name, count, listed) => `${name}（${count}項，先列${listed}項）`,
    showAll: (count) => `列出${count}項`,
    found: (count) => `找到${count}項`,
    leading: (day) => `${day}關係最多的機構`,
    loading: '正在準備……',
    partial: '別名、摘要和說法仍在載入。',
    near: (query) => `沒有與「${query}」完全相符的內容，以下結果較為接近：`,
    none: (query) => `沒有找到「${query}」。`,
    noneHint: '可以減少字詞，或換用其他中英文名稱。',
    foundBy: (name) => `又作${name}`,
    goesTo: (day) => `轉到${day}`,
    noTies: (day, other) => `${day}沒有關係，轉到${other}`,
    tieNot: (day, other) => `${day}不存在，轉到${other}`,
    nowhere: '記錄期間內不存在',
    keys: '方向鍵：選擇；Enter鍵：開啟；Shift+Enter鍵：聚焦機構；Esc鍵：關閉。',
  },
};
