import type { Loose } from '../loose.ts';
import { enOwn } from './en-own.ts';
import { enPresent } from './en-present.ts';
import { enPresenter } from './en-presenter.ts';
import { enSlides } from './en-slides.ts';
import { enVideo } from './en-video.ts';

/** English wording of all that belongs to a talk, fetched when a story is told. */
export const enTalk = { ...enPresent, ...enPresenter, ...enOwn, ...enSlides, ...enVideo };

/** The wording of talks, alike in every language. */
export type TalkMessages = Loose<typeof enTalk>;
