import type { Theme } from '../viewstate/view-state.ts';
import { useMedia } from './use-media.ts';

/** The theme to draw in: the link's, or else the system's. It is put on the document before anything is painted. */
export function useTheme(asked: Theme | null): Theme {
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  const theme = asked ?? (systemIsDark ? 'dark' : 'light');
  // The canvas reads the tokens while it renders, so the attribute must be right by then.
  document.documentElement.dataset['theme'] = theme;
  return theme;
}
