import {
  type DecodedLink,
  decodePermalink,
  encodePermalink,
} from '../viewstate/permalink/permalink.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { sessionStore } from './session-store.ts';
import { viewStore } from './view-store.ts';

const REPLACE_DELAY_MS = 300;

/** Joins the address bar and the view: reads the link now and on back and forward, writes it after each change. Returns the way out. */
export function bindUrl(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (mode: 'push' | 'replace', view: ViewState) => {
    clearTimeout(timer);
    timer = undefined;
    const query = encodePermalink(view);
    if (query !== window.location.search.replace(/^\?/, '')) writeHistory(mode, query);
  };
  const flush = () => {
    if (timer !== undefined) write('replace', viewStore.getState().view);
  };
  const unsubscribe = viewStore.subscribe(({ view, history: asked }, previous) => {
    if (view === previous.view || asked === 'none') return;
    // In a frame, Back is for the page around it.
    const history = view.embed ? 'replace' : asked;
    // A scrub that is followed at once by a click is what Back must lead to.
    if (history === 'push' && timer !== undefined) write('replace', previous.view);
    clearTimeout(timer);
    if (history === 'push') write('push', view);
    else timer = setTimeout(flush, REPLACE_DELAY_MS);
  });
  const read = () => {
    clearTimeout(timer);
    timer = undefined;
    adopt(decodePermalink(window.location.search));
  };
  window.addEventListener('popstate', read);
  window.addEventListener('pagehide', flush);
  read();
  return () => {
    unsubscribe();
    clearTimeout(timer);
    window.removeEventListener('popstate', read);
    window.removeEventListener('pagehide', flush);
  };
}

/** Shows what a link says, with its problems; the address stays as it was sent until the reader acts. */
export function adopt({ view, problems }: DecodedLink): void {
  sessionStore.setState({ problems, isPlaying: false });
  viewStore.setState({ view, history: 'none' });
}

/** Browsers refuse more than some writes a second by throwing; the next change writes again, so nothing is lost. */
function writeHistory(mode: 'push' | 'replace', query: string): void {
  const { pathname, hash } = window.location;
  const address = `${pathname}${query ? `?${query}` : ''}${hash}`;
  try {
    if (mode === 'push') window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  } catch {
    // The address lags behind until the next change.
  }
}
