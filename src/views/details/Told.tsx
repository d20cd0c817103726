import type { ReactNode } from 'react';
import type { Shown } from './shown.ts';

interface ToldProps {
  readonly shown: Shown;
  readonly children: ReactNode;
}

/** What comes with the background: until it is there a line that says so, or one with a way on where it could not be fetched. */
export function Told({ shown: { background, retry, words, headingId }, children }: ToldProps) {
  const { data } = words.messages;
  if (background) return children;
  if (!retry) {
    return (
      <p className="details-note" role="status">
        {data.backgroundLoading}
      </p>
    );
  }
  // the button goes away with the failure: the heading is where to read on
  const tryAgain = () => {
    document.getElementById(headingId)?.focus();
    retry();
  };
  return (
    <div role="alert">
      <p className="details-note">{data.backgroundFailed}</p>
      <button type="button" className="chip" onClick={tryAgain}>
        {data.retry}
      </button>
    </div>
  );
}
