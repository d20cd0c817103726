import { sessionStore } from '../../src/store/session-store.ts';
import { viewStore } from '../../src/store/view-store.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/viewstate/view-state.ts';

/** Puts both stores back to how a page starts. */
export function freshStores(): void {
  viewStore.setState({ view: DEFAULT_VIEW, history: 'none' });
  sessionStore.setState({
    hovered: null,
    isPlaying: false,
    speed: 1,
    problems: [],
    dialog: null,
    walked: null,
    hasShortcuts: true,
  });
}

export function currentView(): ViewState {
  return viewStore.getState().view;
}
