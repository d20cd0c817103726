import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { DEFAULT_VIEW, type ViewState } from '../viewstate/view-state.ts';

/** How a change of view enters the browser's history: a discrete act adds an entry, a continuous one replaces it, `none` leaves it alone. */
export type HistoryMode = 'push' | 'replace' | 'none';

interface ViewStore {
  readonly view: ViewState;
  readonly history: HistoryMode;
}

export const viewStore = createStore<ViewStore>()(() => ({ view: DEFAULT_VIEW, history: 'none' }));

/** Puts a transition's result into the store; a view that stays the same object changes nothing. */
export function changeView(change: (view: ViewState) => ViewState, history: HistoryMode): void {
  const { view } = viewStore.getState();
  const changed = change(view);
  if (changed !== view) viewStore.setState({ view: changed, history });
}

/** One field of the view, or something small computed from it. */
export function useView<Value>(select: (view: ViewState) => Value): Value {
  return useStore(viewStore, (state) => select(state.view));
}
