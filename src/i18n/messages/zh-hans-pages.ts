import type { PageMessages } from './en-pages.ts';

/** Wording of the pages that previews show and that are read without script, in Simplified Chinese. */
export const zhHansPages: PageMessages = {
  description: '2023年至2025年，人工智能业界谁与谁结盟：逐日呈现，条条有出处。',
  open: (day) => `在 Entente 中查看${day}`,
  openScene: '在 Entente 中查看这一幕',
  openApp: '打开 Entente',
  picture: (day) => `${day}人工智能企业的联盟关系图。`,
  pictureOfEvent: (day, title) => `${day}人工智能企业的联盟关系图，标出的事件：${title}`,
  chronicle: '全部事件',
  chronicleHint: (events) => `以列表呈现的完整记录：共${events}个事件，均列出来源。`,
  previous: '上一个事件：',
  next: '下一个事件：',
  scene: (number, all) => `第${number}幕，共${all}幕`,
  licence: '本账本以 CC BY 4.0 许可发布。',
  feed: 'Entente：账本变更',
  moved: '此处原有的记录已移至：',
  missing: '没有这个页面。',
  missingHint: '网址可能有误。每个已记录的事件都有自己的页面：',
};
