// One chunk for all that a story needs: whoever opens the list goes on to the bar or the talk.
export { Stories } from './Stories.tsx';
export { StoryAside } from './StoryAside.tsx';
export { TalkPage } from './TalkPage.tsx';
