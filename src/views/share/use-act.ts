import { useState } from 'react';
import type { ShareMessages } from '../../i18n/messages/en-sharing.ts';
import { whyFailed } from '../../ui/why-failed.ts';

interface Act {
  /** What is to be said of the last act. */
  readonly told: string;
  readonly isBusy: boolean;
  readonly act: (work: () => Promise<string>) => void;
}

/** Does something that takes a while and may fail: says that it is under way, then what it has made or why it could not. */
export function useAct(
  share: ShareMessages['share'],
  wordFailure: (reason: string) => string,
): Act {
  const [state, setState] = useState({ told: '', isBusy: false });
  const act = (work: () => Promise<string>) => {
    setState({ told: share.making, isBusy: true });
    painted()
      .then(work)
      .then(
        (told) => setState({ told, isBusy: false }),
        (error: unknown) => setState({ told: wordFailure(reasonOf(error, share)), isBusy: false }),
      );
  };
  return { ...state, act };
}

/** Why something failed, as a sentence: most often a part of the page could not be fetched. */
export function reasonOf(error: unknown, share: ShareMessages['share']): string {
  return whyFailed(error, share.notFetched);
}

/** So that what is said beforehand is seen before the work holds the page up. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
