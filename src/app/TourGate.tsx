import { lazy, useState } from 'react';
import type { Words } from '../i18n/words.ts';
import { isTourDue } from '../store/kept-tour.ts';
import { useSession } from '../store/session-store.ts';
import { Arriving } from './Arriving.tsx';

const Tour = lazy(async () => ({ default: (await import('./Tour.tsx')).Tour }));

function isBare(): boolean {
  const { search, hash } = window.location;
  return search + hash === '';
}

/** The first look round: on a first visit that no link leads to, and when asked for. */
export function TourGate({ words }: { readonly words: Words }) {
  const [isFirst] = useState(() => isBare() && isTourDue());
  const asked = useSession((session) => session.tour);
  if (asked === 'done' || (asked === 'due' && !isFirst)) return null;
  return (
    <Arriving words={words}>
      <Tour words={words} />
    </Arriving>
  );
}
