import type { Language } from '../domain/vocabulary.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { type Page, picturePath } from './page.ts';
import { publicAddress, type Site } from './site.ts';

/** A picture that the build is to have at a path of the site. */
export interface PictureJob {
  readonly path: string;
  readonly language: Language;
  readonly view: ViewState;
  readonly title: string;
  /** The permalink that stands on it. */
  readonly link: string;
}

/** The pictures that pages have of their own, those of one place after another: they share a day. */
export function pictureJobs(pages: readonly Page[], site: Site): PictureJob[] {
  const jobs = pages.flatMap((page) => {
    const { pictured: view, language, title } = page;
    if (!view) return [];
    const link = publicAddress(site, `?${page.opens ?? ''}`, '');
    return [{ place: page.place, job: { path: picturePath(page), language, view, title, link } }];
  });
  return jobs
    .sort((a, b) => a.job.view.at - b.job.view.at || (a.place < b.place ? -1 : 1))
    .map(({ job }) => job);
}
