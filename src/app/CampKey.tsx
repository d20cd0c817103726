import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Day } from '../domain/time/day.ts';
import type { Words } from '../i18n/words.ts';
import type { CampScene } from '../scene/camp-scene.ts';
import { Camps } from '../views/filters/Camps.tsx';
import { useMedia } from './use-media.ts';

interface Props {
  readonly scene: CampScene | null;
  readonly ledger: IndexedLedger;
  readonly background: IndexedBackground | null;
  readonly day: Day;
  readonly words: Words;
}

/** The camps above the details, folded where there is little room; nothing until they are asked for and there. */
export function CampKey({ scene, background, ...rest }: Props) {
  const isFolded = useMedia('(max-width: 1100px)');
  if (!scene || !background) return null;
  return <Camps scene={scene} background={background} isFolded={isFolded} {...rest} />;
}
