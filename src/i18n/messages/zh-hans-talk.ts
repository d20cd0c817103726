import type { TalkMessages } from './en-talk.ts';
import { zhHansOwn } from './zh-hans-own.ts';
import { zhHansPresent } from './zh-hans-present.ts';
import { zhHansPresenter } from './zh-hans-presenter.ts';
import { zhHansSlides } from './zh-hans-slides.ts';
import { zhHansVideo } from './zh-hans-video.ts';

/** Wording of all that belongs to a talk, in Simplified Chinese. */
export const zhHansTalk: TalkMessages = {
  ...zhHansPresent,
  ...zhHansPresenter,
  ...zhHansOwn,
  ...zhHansSlides,
  ...zhHansVideo,
};
