import type { Messages } from './en.ts';
import type { enSearch } from './en-search.ts';

/** Wording of search in Simplified Chinese. */
export const zhHansSearch: Pick<Messages, keyof typeof enSearch> = {
  search: {
    title: '搜索',
    close: '关闭搜索',
    label: '搜索机构、关系、事件和说法',
    placeholder: '中文或英文名称、别名',
    results: '搜索结果',
    groups: { org: '机构', tie: '关系', event: '事件', claim: '说法' },
    group: (name, count) => `${name}（${count}项）`,
    groupCut: (name, count, listed) => `${name}（${count}项，先列${listed}项）`,
    showAll: (count) => `列出${count}项`,
    found: (count) => `找到${count}项`,
    leading: (day) => `${day}关系最多的机构`,
    loading: '正在准备……',
    partial: '别名、摘要和说法仍在载入。',
    near: (query) => `没有与“${query}”完全相符的内容，以下结果较为接近：`,
    none: (query) => `没有找到“${query}”。`,
    noneHint: '可以减少字词，或换用其他中英文名称。',
    foundBy: (name) => `又作${name}`,
    goesTo: (day) => `转到${day}`,
    noTies: (day, other) => `${day}没有关系，转到${other}`,
    tieNot: (day, other) => `${day}不存在，转到${other}`,
    nowhere: '记录期间内不存在',
    keys: '方向键：选择；Enter键：打开；Shift+Enter键：聚焦机构；Esc键：关闭。',
  },
};
