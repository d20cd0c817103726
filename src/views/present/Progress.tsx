import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { ToldScene } from '../../scene/story-scene.ts';
import type { Autoplay } from '../../store/talk-store.ts';

interface Props {
  readonly scene: ToldScene;
  readonly isHere: boolean;
  readonly autoplay: Autoplay;
  readonly present: TalkMessages['present'];
}

/** How far the talk has come, as a thin line; paler where it is interrupted. */
export function Progress({ scene: { number, count }, isHere, autoplay, present }: Props) {
  return (
    <div className="talk-progress" data-here={isHere}>
      {autoplay !== 'off' && (
        <span
          className="talk-autoplay"
          role="img"
          aria-label={autoplay === 'loop' ? present.looping : present.playing}
        >
          {autoplay === 'loop' ? '⟳' : '▸'}
        </span>
      )}
      <progress value={number} max={count} aria-label={present.place(number, count)} />
    </div>
  );
}
