import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { Palette } from '../../painting/palette.ts';
import type { Theme } from '../../viewstate/view-state.ts';
import { readPalette } from './read-palette.ts';

/** The palette in force on an element, anew with the theme and when the fonts have arrived; null until it `isThere`. */
export function usePalette(
  element: RefObject<HTMLElement | null>,
  isThere: boolean,
  theme: Theme,
): Palette | null {
  const fonts = useFontsReady();
  // biome-ignore lint/correctness/useExhaustiveDependencies: theme and fonts change what is read from the document
  return useMemo(
    () => (isThere && element.current ? readPalette(element.current) : null),
    [isThere, theme, fonts],
  );
}

/** Turns true when the page's fonts have arrived, so that names are measured again. */
function useFontsReady(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    let isMounted = true;
    document.fonts.ready.then(() => isMounted && setReady(true));
    return () => {
      isMounted = false;
    };
  }, []);
  return isReady;
}
