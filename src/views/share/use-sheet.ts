import { useEffect, useState } from 'react';
import type { Sheet } from '../../export/sheet.ts';
import type { PictureChoice } from './picture-choice.ts';
import type { Shared } from './shared.ts';
import { reasonOf } from './use-act.ts';

/** What makes pictures, fetched when the first is to be made. */
export const fetchSheets = () => import('./sheets.ts');

interface Made {
  readonly sheet: Sheet | null;
  /** Why there is none. */
  readonly problem: string | null;
}

const NOT_YET: Made = { sheet: null, problem: null };

/** The sheet of what is on screen in a size and a theme; none while it is being made. */
export function useSheet(shared: Shared & { readonly link: string }, choice: PictureChoice): Made {
  const { recorded, background, view, words, messages, share, link } = shared;
  const { size, theme } = choice;
  const [made, setMade] = useState<Made>(NOT_YET);
  useEffect(() => {
    let isWanted = true;
    const make = async () => {
      const { sheetOf } = await fetchSheets();
      const given = { recorded, background, view, words, share: messages, link, size, theme };
      return sheetOf(given);
    };
    setMade(NOT_YET);
    make().then(
      (sheet) => isWanted && setMade({ sheet, problem: null }),
      (error: unknown) => isWanted && setMade({ sheet: null, problem: reasonOf(error, share) }),
    );
    return () => {
      isWanted = false;
    };
  }, [recorded, background, view, words, messages, share, link, size, theme]);
  return made;
}
