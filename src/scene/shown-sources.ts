import type { Source } from '../domain/background.ts';
import { type IndexedBackground, sourcesNamed } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { buildDetailsScene } from './details-scene.ts';
import { buildHeadlineScene, changeDaysShown, type HeadlineScene } from './headline-scene.ts';

/** What bears out a view: the sources of what is picked, else of the last change shown; `of` says which. */
export interface ShownSources {
  readonly of: 'pick' | 'change' | 'none';
  readonly sources: readonly Source[];
}

/** The sources behind what a view shows, each once, in the order in which they are cited. The ledger is dated by the view's basis. */
export function shownSources(
  ledger: IndexedLedger,
  background: IndexedBackground,
  view: ViewState,
): ShownSources {
  const details = buildDetailsScene(ledger, background, view);
  if (details.type !== 'latest') return named('pick', details.sources);
  const { lastChange } = headlineOf(ledger, view);
  const ids = lastChange?.events.flatMap(({ id }) => background.event.get(id)?.sources ?? []);
  return named('change', sourcesNamed(background, ids ?? []));
}

/** The headline of a view, with the days of change that it shows. */
export function headlineOf(ledger: IndexedLedger, view: ViewState): HeadlineScene {
  return buildHeadlineScene(ledger, view, changeDaysShown(ledger, view));
}

function named(of: 'pick' | 'change', sources: readonly Source[]): ShownSources {
  return sources.length > 0 ? { of, sources } : { of: 'none', sources };
}
