import { useId } from 'react';
import type { IndexedBackground } from '../../domain/indexed-background.ts';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Words } from '../../i18n/words.ts';
import type { DetailsScene } from '../../scene/details-scene.ts';
import { EventDetails } from './EventDetails.tsx';
import { LatestDetails } from './LatestDetails.tsx';
import { OrganizationDetails } from './OrganizationDetails.tsx';
import type { Shown } from './shown.ts';
import { TieDetails } from './TieDetails.tsx';
import './details.css';
import './details-lists.css';

interface DetailsViewProps {
  readonly scene: DetailsScene;
  readonly ledger: IndexedLedger;
  /** Null while it is on its way. */
  readonly background: IndexedBackground | null;
  /** Tries again where the background could not be fetched. */
  readonly retry: (() => void) | null;
  readonly day: Day;
  readonly words: Words;
  readonly focus: readonly string[];
}

/** The record of what is picked, or the latest changes where nothing is; its heading is an h2. */
export function DetailsView(props: DetailsViewProps) {
  const { scene, focus, ...given } = props;
  const shown = { ...given, headingId: useId() };
  return (
    <article className="details" aria-labelledby={shown.headingId}>
      {detailsOf(scene, focus, shown)}
    </article>
  );
}

function detailsOf(scene: DetailsScene, focus: readonly string[], shown: Shown) {
  switch (scene.type) {
    case 'org':
      return (
        <OrganizationDetails
          scene={scene}
          isFocused={focus.includes(scene.organization.id)}
          shown={shown}
        />
      );
    case 'tie':
      return <TieDetails scene={scene} shown={shown} />;
    case 'event':
      return <EventDetails scene={scene} shown={shown} />;
    case 'latest':
      return <LatestDetails scene={scene} shown={shown} />;
  }
}
