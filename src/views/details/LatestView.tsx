import type { LatestScene } from '../../scene/latest-scene.ts';
import { Frame, type Given } from './Frame.tsx';
import { LatestDetails } from './LatestDetails.tsx';

interface LatestViewProps extends Given {
  readonly scene: LatestScene;
}

/** The latest changes, which a page shows before anything is picked; kept apart so that it needs nothing of the rest. */
export function LatestView({ scene, ...given }: LatestViewProps) {
  return (
    <Frame type={scene.type} {...given}>
      {(shown) => <LatestDetails scene={scene} shown={shown} />}
    </Frame>
  );
}
