import { toTraditional } from './to-traditional.ts';

/** Names of the wording's files, without language: each has one in Simplified Chinese and one derived from it. */
export const MESSAGE_FILES = [
  '',
  '-vocabulary',
  '-search',
  '-explore',
  '-compare',
  '-measures',
  '-scenarios',
  '-keys',
  '-history',
  '-editions',
  '-stories',
  '-share',
  '-sheet',
  '-files',
  '-sharing',
  '-present',
  '-presenter',
  '-own',
  '-slides',
  '-video',
  '-talk',
  '-pages',
] as const;

/** The source text of a file of Traditional wording, derived from that of the Simplified one. */
export function traditionalMessages(simplified: string): string {
  return toTraditional(simplified)
    .replaceAll('zhHans', 'zhHant')
    .replaceAll('zh-hans', 'zh-hant')
    .replaceAll('Simplified Chinese', 'Traditional Chinese')
    .replace('. */', ', written by `npm run -s ledger -- words`: change the Simplified. */');
}
