import type { Camp } from '../domain/background.ts';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { parseCivilDate } from '../domain/time/civil-date.ts';
import type { Day } from '../domain/time/day.ts';
import type { CampFit } from '../domain/vocabulary.ts';
import { asksForCamps } from '../viewstate/transitions.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { namedOrganizations } from './graph-scene.ts';
import { shownTies } from './shown-ties.ts';

/** The hues in which camps are drawn; each is a token of the theme. */
export const CAMP_HUES = [1, 2, 3, 4, 5, 6] as const;

export type CampHue = (typeof CAMP_HUES)[number];

/** A camp on the day shown. `hue` and `dash` (px on, px off, …) tell it apart and are its own on every day. */
export interface CampOnDay {
  readonly id: string;
  readonly fit: CampFit;
  readonly hue: CampHue;
  readonly dash: readonly number[];
  readonly isNamed: boolean;
  readonly isShown: boolean;
  readonly members: readonly { readonly organization: string; readonly isDrawn: boolean }[];
}

/** An article that names camps, on the day it was published. */
interface ArticleCamps {
  readonly article: string;
  readonly day: Day;
  readonly camps: readonly CampOnDay[];
}

/** The camps to choose from, by article, the oldest first; `firstNamed` is the day of the first article where none is shown because it is still to come. */
export interface CampScene {
  readonly articles: readonly ArticleCamps[];
  readonly firstNamed: Day | null;
}

const DASHES: readonly (readonly number[])[] = [[], [7, 3], [1.5, 3], [8, 3, 1.5, 3]];

/** The camps that a link names, on any day; where it names none, those of the article that was the latest to be published by the day shown. */
export function buildCampScene(
  background: IndexedBackground,
  { at, show }: Pick<ViewState, 'at' | 'show'>,
  drawn: { readonly has: (organization: string) => boolean },
): CampScene {
  const articles = articlesOf(background);
  const published = articles.filter(({ day }) => day <= at);
  const latest = published.at(-1)?.day;
  const isNamed = (camp: Camp) => show.includes(`camp.${camp.id}`);
  const isAnyNamed = background.camps.some(isNamed);
  const offered = articles.flatMap(({ article, day, camps }): ArticleCamps[] => {
    if (day !== latest && !camps.some(isNamed)) return [];
    const onDay = camps.map((camp) => ({
      id: camp.id,
      fit: camp.fit,
      ...marksOf(background.camps.indexOf(camp)),
      isNamed: isNamed(camp),
      isShown: isNamed(camp) || !isAnyNamed,
      members: camp.members.map(({ organization }) => ({
        organization,
        isDrawn: drawn.has(organization),
      })),
    }));
    return [{ article, day, camps: onDay }];
  });
  return { articles: offered, firstNamed: offered.length > 0 ? null : (articles[0]?.day ?? null) };
}

/** The camps of a view that asks for them, or null; null also until the background is there. */
export function campsAsked(
  ledger: IndexedLedger,
  background: IndexedBackground | null,
  view: ViewState,
): CampScene | null {
  if (!background || !asksForCamps(view.show)) return null;
  return buildCampScene(background, view, drawnOrganizations(ledger, view));
}

/** The camps to choose from with their names, in their order; `wordName` words a name in the reader's language. */
export function namedCamps(
  scene: CampScene | null,
  background: IndexedBackground | null,
  wordName: (name: Camp['name']) => string,
): readonly (CampOnDay & { readonly name: string })[] {
  const names = new Map(background?.camps.map(({ id, name }) => [id, wordName(name)]));
  const camps = scene?.articles.flatMap((article) => article.camps) ?? [];
  return camps.map((camp) => ({ ...camp, name: names.get(camp.id) ?? '' }));
}

/** The organisations that a view draws: parties of its ties, and those that it names. */
export function drawnOrganizations(ledger: IndexedLedger, view: ViewState): ReadonlySet<string> {
  const parties = shownTies(ledger, view).flatMap(({ tie }) => [tie.from, tie.to]);
  return new Set([...namedOrganizations(view), ...parties]);
}

/** The articles that name camps by the day they were published; one without a date came out when its first camp is dated. */
function articlesOf({ camps, source }: IndexedBackground) {
  const ids = [...new Set(camps.map(({ article }) => article))];
  return ids
    .flatMap((article) => {
      const own = camps.filter((camp) => camp.article === article);
      const date = parseCivilDate(source.get(article)?.date ?? own[0]?.date ?? '');
      return date ? [{ article, day: date.first, camps: own }] : [];
    })
    .sort((a, b) => a.day - b.day || (a.article < b.article ? -1 : 1));
}

/** The marks of the record's nth camp: no two of the first 24 have both in common, and neighbours differ in hue. */
function marksOf(index: number): Pick<CampOnDay, 'hue' | 'dash'> {
  const turns = Math.floor(index / CAMP_HUES.length);
  const hue = CAMP_HUES[index - turns * CAMP_HUES.length] ?? 1;
  return { hue, dash: DASHES[turns % DASHES.length] ?? [] };
}
