import type { Story } from '../../domain/story.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { Words } from '../../i18n/words.ts';
import type { ToldScene } from '../../scene/story-scene.ts';
import type { ViewState } from '../../viewstate/view-state.ts';

interface Props {
  readonly story: Story | null;
  /** The scene that is told, or null where the picture shows something else. */
  readonly scene: ToldScene | null;
  readonly view: Pick<ViewState, 'at' | 'vs'>;
  readonly words: Words;
  readonly present: TalkMessages['present'];
}

/** The scene's heading and the day in words. */
export function TalkHead({ story, scene, view: { at, vs }, words, present }: Props) {
  return (
    <header className="talk-head">
      <h1 className="talk-heading">
        {scene ? words.text(scene.heading) : story ? words.text(story.title) : ''}
      </h1>
      <p className="talk-day">
        {words.day(at)}
        {vs !== null && <span className="talk-versus"> {present.compared(words.day(vs))}</span>}
      </p>
    </header>
  );
}
