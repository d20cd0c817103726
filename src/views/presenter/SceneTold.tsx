import type { ReactNode } from 'react';
import type { Words } from '../../i18n/words.ts';
import type { ToldScene } from '../../scene/story-scene.ts';

interface Props {
  readonly label: string;
  /** Null where there is none. */
  readonly scene: ToldScene | null;
  readonly none: string;
  readonly words: Words;
  readonly picture: ReactNode;
  readonly isNext?: boolean;
}

/** A scene with its picture, its heading and what the audience reads beneath it: of the next one only the beginning. */
export function SceneTold({ label, scene, none, words, picture, isNext = false }: Props) {
  return (
    <section className="presenter-scene" data-next={isNext} aria-label={label}>
      {picture}
      <div>
        <p className="presenter-label">{label}</p>
        {scene ? (
          <>
            <h2 className="presenter-heading">{words.text(scene.heading)}</h2>
            <p className="presenter-caption">{words.text(scene.caption)}</p>
          </>
        ) : (
          <p className="presenter-caption">{none}</p>
        )}
      </div>
    </section>
  );
}
