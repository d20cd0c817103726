import type { Language } from '../domain/vocabulary.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import type { Markup } from './markup.ts';

/** What is told of a page to those who only point to it: previews, search engines, feed readers. */
export interface PageHead {
  readonly language: Language;
  /** The folder that it has in each language, below the language's own: `e/openai-aws-38b/`; empty for the front page. */
  readonly place: string;
  /** The place of the page that took its place, and that it stands for everywhere but on itself. */
  readonly movedTo?: string;
  readonly type: 'article' | 'website';
  readonly title: string;
  readonly description: string;
  /** What is to be seen on its picture. */
  readonly pictureText: string;
  /** The view of which it has a picture of its own; null where it shows that of the front page. */
  readonly pictured: ViewState | null;
}

/** A published page in one language: what previews show of it, what is read on it without script, and what it opens. */
export interface Page extends PageHead {
  /** The query that the app is opened with, without `?`; null where the page is to be read here. */
  readonly opens: string | null;
  readonly body: Markup;
}

/** The file of a page's picture, in its folder. */
export const PICTURE = 'preview.png';

/** The path of a place in a language, from the site's root: English has no folder of its own. */
export function pathOf(language: Language, place: string): string {
  return language === 'en' ? place : `${language}/${place}`;
}

/** Where what a page tells belongs: its own place, unless another page took that. */
export function placeNow({ place, movedTo = place }: Pick<PageHead, 'place' | 'movedTo'>): string {
  return movedTo;
}

/** The path of the picture that a page shows. */
export function picturePath(page: PageHead): string {
  return pathOf(page.language, page.pictured ? placeNow(page) : '') + PICTURE;
}
