import { useEffect } from 'react';
import type { Words } from '../i18n/words.ts';
import { keepTourSeen } from '../store/kept-tour.ts';
import { takeTour } from '../store/session-store.ts';
import { TourCard } from '../views/tour/TourCard.tsx';
import { useTalkWords } from './use-talk-words.ts';

/** What each step of the first look round is about, in the order of its wording. */
const PLACES = ['.stage', '.foot-legend', '.foot', '.panel', '.masthead-tools'];

const finish = () => takeTour('done');

/** The first look round, once its wording is there. It counts as seen as soon as it is shown. */
export function Tour({ words }: { readonly words: Words }) {
  const messages = useTalkWords(words.language);
  const isShown = messages !== null;
  useEffect(() => {
    if (isShown) keepTourSeen();
  }, [isShown]);
  if (!messages) return null;
  return <TourCard tour={messages.present.tour} places={PLACES} onEnd={finish} />;
}
