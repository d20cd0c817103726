import type { ViewState } from '../view-state.ts';
import { encodePermalink } from './permalink.ts';

/** The absolute address of a view on the page whose own address is `href`, whatever that asks for itself. */
export function addressOf(view: ViewState, href: string): string {
  const page = new URL(href);
  page.hash = '';
  page.search = '';
  const query = encodePermalink(view);
  return query ? `${page.href}?${query}` : page.href;
}
