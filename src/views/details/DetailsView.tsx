import type { DetailsScene } from '../../scene/details-scene.ts';
import { EventDetails } from './EventDetails.tsx';
import { Frame, type Given } from './Frame.tsx';
import { LatestDetails } from './LatestDetails.tsx';
import { OrganizationDetails } from './OrganizationDetails.tsx';
import type { Shown } from './shown.ts';
import { TieDetails } from './TieDetails.tsx';

interface DetailsViewProps extends Given {
  readonly scene: DetailsScene;
}

/** The record of what is picked, or the latest changes where nothing is. */
export function DetailsView({ scene, ...given }: DetailsViewProps) {
  return (
    <Frame type={scene.type} {...given}>
      {(shown) => detailsOf(scene, shown)}
    </Frame>
  );
}

function detailsOf(scene: DetailsScene, shown: Shown) {
  switch (scene.type) {
    case 'org':
      return <OrganizationDetails scene={scene} shown={shown} />;
    case 'tie':
      return <TieDetails scene={scene} shown={shown} />;
    case 'event':
      return <EventDetails scene={scene} shown={shown} />;
    case 'latest':
      return <LatestDetails scene={scene} shown={shown} />;
  }
}
