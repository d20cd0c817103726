import type { Words } from '../i18n/words.ts';
import { useFetched } from '../ui/use-fetched.ts';

const NOTHING = { UpdateNotice: null };

/** What keeps the page; where even that cannot be had the page goes on as it is. */
const fetchNotice = () => import('../views/notice/UpdateNotice.tsx').catch(() => NOTHING);

/** Only a page of its own is kept, from a build that a server sends: not a frame in somebody's page, not the single file, not while developing. */
export const IS_KEPT =
  import.meta.env.MODE === 'production' &&
  'serviceWorker' in navigator &&
  window.self === window.top;

/** Keeps the page for when there is no connection, and tells of a newer version. */
export function Updates({ words }: { readonly words: Words }) {
  const fetched = useFetched(IS_KEPT, fetchNotice);
  return fetched?.UpdateNotice ? <fetched.UpdateNotice words={words} /> : null;
}
