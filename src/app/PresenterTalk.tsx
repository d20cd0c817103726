import { type ComponentProps, useMemo } from 'react';
import type { Story } from '../domain/story.ts';
import type { TalkMessages } from '../i18n/messages/en-talk.ts';
import { storySceneOf } from '../scene/story-scene.ts';
import { talkPlanFrom } from '../scene/talk-plan.ts';
import { Clocks } from '../views/presenter/Clocks.tsx';
import { Commands } from '../views/presenter/Commands.tsx';
import { Notes } from '../views/presenter/Notes.tsx';
import { SceneList } from '../views/presenter/SceneList.tsx';
import { ScenePicture } from '../views/presenter/ScenePicture.tsx';
import { SceneTold } from '../views/presenter/SceneTold.tsx';
import { ScreenState } from '../views/presenter/ScreenState.tsx';
import { isAtScene, viewOfScene } from '../viewstate/talk.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import type { NotesHands } from './use-notes-end.ts';

interface Props {
  readonly story: Story;
  /** What the audience sees. */
  readonly view: ViewState;
  /** What pictures are made of besides their view. */
  readonly drawn: Omit<ComponentProps<typeof ScenePicture>, 'view' | 'label'>;
  readonly presenter: TalkMessages['presenter'];
  readonly hands: NotesHands;
}

/** Where the talk stands, what is to be said, and what comes next. */
export function PresenterTalk({ story, view, drawn, presenter, hands }: Props) {
  const { words } = drawn;
  const scene = storySceneOf(story, view.scene ?? 1, null);
  const { number, count } = scene;
  const next = number < count ? storySceneOf(story, number + 1, null) : null;
  const nextView = useMemo(() => viewOfScene(view, story, number + 1), [view, story, number]);
  const plan = useMemo(() => talkPlanFrom(story, number), [story, number]);
  return (
    <>
      <header className="presenter-head">
        <div>
          <h1 className="presenter-title">{words.text(story.title)}</h1>
          <p className="presenter-place">{presenter.place(number, count)}</p>
        </div>
        <Clocks plan={plan} presenter={presenter} order={hands.order} />
      </header>
      <ScreenState
        number={number}
        isDesk={!view.present}
        isHere={isAtScene(view, story)}
        presenter={presenter}
        reopen={hands.reopen}
      />
      <SceneTold
        label={presenter.scene}
        scene={scene}
        none=""
        words={words}
        picture={<ScenePicture {...drawn} view={view} label={presenter.picture} />}
      />
      <Notes number={number} text={words.text(scene.notes)} presenter={presenter} />
      <SceneTold
        label={presenter.next}
        scene={next}
        none={presenter.nothingNext}
        words={words}
        isNext={true}
        picture={next && <ScenePicture {...drawn} view={nextView} label={presenter.nextPicture} />}
      />
      <SceneList {...{ story, number, words, presenter }} go={hands.go} />
      <Commands presenter={presenter} act={hands.act} />
    </>
  );
}
