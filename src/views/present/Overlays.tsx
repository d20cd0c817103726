import { useTalk } from '../../store/talk-store.ts';

/** Nothing to see, while the presenter wants to be looked at. */
export function BlackScreen() {
  const isBlack = useTalk((talk) => talk.isBlack);
  return isBlack ? <div className="talk-black" data-black={true} /> : null;
}

/** A light around the pointer. */
export function Spotlight() {
  const hasSpotlight = useTalk((talk) => talk.hasSpotlight);
  return hasSpotlight ? <div className="talk-spotlight" /> : null;
}
