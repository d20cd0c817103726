import type { Source } from '../domain/background.ts';
import type { LedgerEvent } from '../domain/ledger.ts';
import { buildCompareScene, countChanges } from '../scene/compare-scene.ts';
import { CHANGES } from '../scene/drawn-graph.ts';
import { buildHeadlineScene, changeDaysShown } from '../scene/headline-scene.ts';
import { namedScenarios } from '../scene/scenario-scene.ts';
import type { SheetInput } from './sheet-input.ts';
import type { SheetScene } from './sheet-scene.ts';
import { type SheetSources, sheetSources } from './sheet-sources.ts';
import { wordTitle } from './sheet-title.ts';
import { wordReach, wordSet } from './word-set.ts';

/** Everything that a sheet says around its picture, not yet set in lines. `facts` are short and stand in a row; the caption may be empty. */
export interface SheetWording {
  readonly title: string;
  readonly day: string;
  readonly facts: readonly string[];
  readonly caption: string;
  /** The sources with as many named as are asked for, in their order. */
  readonly sources: (most: number) => string;
  /** How many sources could be named. */
  readonly nameable: number;
  readonly link: string;
  readonly note: string;
  /** For whoever hears the picture instead of seeing it. */
  readonly description: string;
}

/** The wording of a sheet in the language of its words. */
export function wordSheet(input: SheetInput, scene: SheetScene): SheetWording {
  const { background, view, share, link, recorded } = input;
  const { ledger, picture } = scene;
  const days = changeDaysShown(ledger, view);
  const headline = buildHeadlineScene(ledger, view, days);
  const latest = headline.lastChange?.events ?? [];
  const found =
    background && sheetSources(ledger, background, view, picture.scene, latest.slice(0, 1));
  const title = wordTitle(input, ledger);
  const day = wordDays(input);
  const { ties, nodes } = picture.scene;
  return {
    title,
    day,
    facts: [...wordFigures(input, scene, headline), ...wordLimits(input, scene)],
    caption: input.caption ?? wordLatest(input, latest[0]),
    sources: (most) => wordSources(input, found, most),
    nameable: found?.named.length ?? 0,
    link,
    note: share.sheet.note(recorded.version),
    description: share.sheet.described(title, day, ties.size, nodes.size),
  };
}

function wordDays({ view, words }: SheetInput): string {
  if (view.vs === null) return words.day(view.at);
  return words.messages.compare.caption(words.day(view.vs), words.day(view.at));
}

/** How many ties stand, or what became of them between two days. */
function wordFigures(
  { view, words: { messages } }: SheetInput,
  { ledger }: SheetScene,
  { inForce, reported }: ReturnType<typeof buildHeadlineScene>,
): string[] {
  const compared = buildCompareScene(ledger, view);
  if (compared) {
    const counts = countChanges(compared);
    const told = CHANGES.filter((change) => change !== 'same' && counts[change] > 0);
    return told.map((change) => messages.compare.counts[change](counts[change]));
  }
  const { headline } = messages;
  return [headline.inForce(inForce), ...(reported > 0 ? [headline.reported(reported)] : [])];
}

/** Which forecasts lie over the record, and what is let through and marked, where that is not everything. */
export function wordLimits(
  { background, view, words, share }: SheetInput,
  { ledger }: Pick<SheetScene, 'ledger'>,
): string[] {
  const show = view.show.filter((overlay) => !overlay.startsWith('scenario.'));
  const forecasts = namedScenarios(background, view.show).map(({ name }) => words.text(name));
  return [
    ...(forecasts.length > 0 ? [share.sheet.forecast(words.list(forecasts))] : []),
    ...(view.focus.length > 0 ? [wordReach(view, ledger, words)] : []),
    ...wordSet({ ...view, vs: null, show }, words),
  ];
}

/** What changed last, for a picture that is of nothing more special. */
function wordLatest(
  { view, words, share, title }: SheetInput,
  event: LedgerEvent | undefined,
): string {
  if (!event || title !== undefined || view.pick || view.vs !== null) return '';
  const when = words.messages.headline.lastChange(words.date(event.date.text));
  return share.sheet.latest(when, words.text(event.title));
}

/** The first so many of the sources by publisher and date, and how many more there are; where they are not known it says so. */
export function wordSources(
  { share: { sheet }, words }: Pick<SheetInput, 'share' | 'words'>,
  sources: SheetSources | null,
  most: number,
): string {
  if (!sources) return sheet.sourcesUnknown;
  const named = sources.named.slice(0, most);
  if (named.length === 0) return sheet.sourcesAtLink(sources.all);
  const wordOne = ({ publisher, date }: Source) =>
    date === undefined ? publisher : sheet.source(publisher, words.date(date));
  const list = named.map(wordOne).join(sheet.between);
  const more = sources.all - named.length;
  return more > 0 ? sheet.sourcesAndMore(list, more) : sheet.sources(list);
}
