import { type IndexedLedger, indexLedger } from '../../domain/indexed-ledger.ts';
import { partiesOf } from '../../domain/ledger.ts';
import type { StoryScene } from '../../domain/story.ts';
import { formatDay } from '../../domain/time/day.ts';
import { comparedTies } from '../../scene/compare-scene.ts';
import { shownTies } from '../../scene/shown-ties.ts';
import { decodePermalink } from '../../viewstate/permalink/permalink.ts';
import { reconcile } from '../../viewstate/permalink/reconcile.ts';
import { reconcileNamed } from '../../viewstate/permalink/reconcile-named.ts';
import type { ViewState } from '../../viewstate/view-state.ts';
import { type LocatedLedger, plainLedger } from '../located-ledger.ts';
import { dateFigure, type Figure, figuresIn, isAmong } from './figures.ts';

/** What scenes are held against. */
export interface StoryGround {
  readonly index: IndexedLedger;
  readonly camps: ReadonlySet<string>;
  readonly scenarios: ReadonlySet<string>;
  /** What each event, claim and forecast states in figures, by `event.`, `claim.` or `scenario.` and its id. */
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
}

/** Figures that a caption may state though no record of the scene does, by story, scene and figure, each with the reason. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map();

/** The ground that a ledger gives to stories. */
export function storyGround(ledger: LocatedLedger): StoryGround {
  const named = <Value extends { readonly id: string }>(
    kind: string,
    records: readonly { readonly value: Value }[],
  ) => records.map(({ value }) => [`${kind}.${value.id}`, figuresOf(value)] as const);
  return {
    index: indexLedger(plainLedger(ledger)),
    camps: new Set(ledger.camps.map(({ value }) => value.id)),
    scenarios: new Set(ledger.scenarios.map(({ value }) => value.id)),
    figures: new Map([
      ...named('event', ledger.events),
      ...named('claim', ledger.claims),
      ...named('scenario', ledger.scenarios.map(inPercent)),
    ]),
  };
}

/** A forecast with its probability as captions state it. */
function inPercent({ value }: LocatedLedger['scenarios'][number]) {
  return { value: { ...value, percent: (value.probability ?? 0) * 100 } };
}

/** What is wrong with a scene: its languages, its link, what it picks, what it rests on, its figures. */
export function sceneProblems(
  story: string,
  scene: StoryScene,
  number: number,
  ground: StoryGround,
): string[] {
  const { view, problems } = viewOf(scene.query, ground);
  const unread = problems.map(
    (problem) =>
      `has a link of which this was not followed: ${JSON.stringify(problem)} [scenes-link]`,
  );
  const unknown = scene.about
    .filter((id) => !ground.figures.has(id))
    .map(
      (id) =>
        `rests on \`${id}\`, which the ledger lacks; write event., claim. or scenario. [scenes-about]`,
    );
  return [
    ...languageProblems(scene),
    ...unread,
    ...(problems.length > 0 ? [] : pickProblems(view, ground.index)),
    ...unknown,
    ...(scene.about.length > 0 ? [] : ['rests on nothing; write "about: event.…" [scenes-about]']),
    ...figureProblems(`${story}/${number}`, scene, view, ground),
  ];
}

function viewOf(query: string, { index, camps, scenarios }: StoryGround) {
  const decoded = decodePermalink(query);
  const reconciled = reconcile(decoded.view, index);
  const inCamps = reconcileNamed(reconciled.view, 'camp', camps);
  const inAll = reconcileNamed(inCamps.view, 'scenario', scenarios);
  const problems = [decoded, reconciled, inCamps, inAll].flatMap((each) => each.problems);
  return { view: inAll.view, problems };
}

function languageProblems(scene: StoryScene): string[] {
  return (['en', 'zh-Hans'] as const).flatMap((language) =>
    (['heading', 'caption', 'notes'] as const)
      .filter((field) => !scene[field][language])
      .map((field) => `lacks its ${field} in ${language} [stories-in-both-languages]`),
  );
}

/** What is picked or in focus must be there to be seen on the scene's day. */
function pickProblems(view: ViewState, index: IndexedLedger): string[] {
  if (view.view === 'claims' || view.view === 'measures') return [];
  const ties = (comparedTies(index, view) ?? shownTies(index, view)).map(({ tie }) => tie.id);
  const parties = new Set(
    ties.flatMap((id) => {
      const { from, to } = partiesOf(id);
      return [from, to];
    }),
  );
  const { pick, focus } = view;
  const isThere =
    pick === null ||
    (pick.type === 'org' && parties.has(pick.id)) ||
    (pick.type === 'tie' && ties.includes(pick.id)) ||
    (pick.type === 'event' && (index.event.get(pick.id)?.date.first ?? view.at + 1) <= view.at);
  const absent = focus.filter((id) => !parties.has(id));
  return [
    ...(isThere
      ? []
      : [`picks ${pick?.type}.${pick?.id}, which its day does not show [scenes-show]`]),
    ...absent.map((id) => `has ${id} in focus, which its day does not show [scenes-show]`),
  ];
}

function figureProblems(
  place: string,
  { caption, heading, about }: StoryScene,
  { at, vs }: ViewState,
  { figures }: StoryGround,
): string[] {
  const days = [at, ...(vs === null ? [] : [vs])].map((day) => dateFigure(formatDay(day)));
  const known = [...days, ...about.flatMap((id) => figures.get(id) ?? [])];
  return [caption, heading]
    .flatMap((text) => Object.values(text).flatMap(figuresIn))
    .filter((figure) => !isAmong(figure, known) && !EXCEPTIONS.has(`${place} ${figure.text}`))
    .map(
      (figure) => `states “${figure.text}”, which nothing that it rests on does [scenes-figures]`,
    );
}

/** All figures that a record states, in its fields or in its texts. */
function figuresOf(value: unknown): Figure[] {
  if (typeof value === 'number') {
    return [{ text: String(value), unit: 'number', value: Math.round(value * 1000) / 1000 }];
  }
  if (typeof value === 'string') {
    return /^\d{4}(-\d{2}){0,2}$/.test(value) ? [dateFigure(value)] : figuresIn(value);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(figuresOf);
}
