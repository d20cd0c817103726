import { type DisputedTargets, disputedTargets, NONE_DISPUTED } from '../domain/disputed.ts';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { ViewState } from '../viewstate/view-state.ts';

/** What is disputed, where the view marks it and the background is there. */
export function disputedAsked(
  background: IndexedBackground | null,
  show: ViewState['show'],
): DisputedTargets {
  return background && show.includes('disputed') ? disputedTargets(background) : NONE_DISPUTED;
}
