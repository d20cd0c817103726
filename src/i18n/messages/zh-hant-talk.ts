import type { TalkMessages } from './en-talk.ts';
import { zhHantOwn } from './zh-hant-own.ts';
import { zhHantPresent } from './zh-hant-present.ts';
import { zhHantPresenter } from './zh-hant-presenter.ts';
import { zhHantSlides } from './zh-hant-slides.ts';
import { zhHantVideo } from './zh-hant-video.ts';

/** Wording of all that belongs to a talk, in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */
export const zhHantTalk: TalkMessages = {
  ...zhHantPresent,
  ...zhHantPresenter,
  ...zhHantOwn,
  ...zhHantSlides,
  ...zhHantVideo,
};
