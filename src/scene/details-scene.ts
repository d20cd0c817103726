import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { type EventScene, eventDetails } from './event-details.ts';
import { buildLatestScene, type LatestScene } from './latest-scene.ts';
import { type OrganizationScene, organizationDetails } from './organization-details.ts';
import type { Filters } from './shown-ties.ts';
import { type TieScene, tieDetails } from './tie-details.ts';

/** What the details panel tells about the thing picked, on the view's day. What is told is null, and lists of sources and claims are empty, until the background is there. */
export type DetailsScene = OrganizationScene | TieScene | EventScene | LatestScene;

/** The details of a view, or the latest changes where nothing that the ledger has is picked. Histories are told newest first and whole, whatever the day. */
export function buildDetailsScene(
  ledger: IndexedLedger,
  background: IndexedBackground | null,
  view: Filters & Pick<ViewState, 'pick' | 'at' | 'focus'>,
): DetailsScene {
  const { pick, at } = view;
  const organization = pick?.type === 'org' ? ledger.organization.get(pick.id) : undefined;
  if (organization) return organizationDetails(ledger, background, organization, at);
  const tie = pick?.type === 'tie' ? ledger.tie.get(pick.id) : undefined;
  if (tie) return tieDetails(ledger, background, tie, at);
  const event = pick?.type === 'event' ? ledger.event.get(pick.id) : undefined;
  if (event) return eventDetails(ledger, background, event);
  return buildLatestScene(ledger, view);
}
