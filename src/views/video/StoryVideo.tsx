import { useMemo } from 'react';
import type { Story } from '../../domain/story.ts';
import type { DeckGround } from '../../export/slides/make-deck.ts';
import { FRAMES_PER_SECOND } from '../../export/video/frame-rate.ts';
import { storyLength, storySteps } from '../../export/video/story-steps.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import { hasEncoder, MakeVideo, wordTime } from './MakeVideo.tsx';
import { useVideoMaking } from './use-video-making.ts';
import './video.css';

interface Props {
  readonly story: Story;
  /** Null while the sources are on their way. */
  readonly ground: DeckGround | null;
  readonly video: TalkMessages['video'];
}

/** A story as a video, to be taken away. */
export function StoryVideo({ story, ground, video }: Props) {
  const making = useVideoMaking(video, video.insteadOfStory);
  const seconds = useMemo(() => {
    if (!ground) return null;
    const steps = storySteps(story, ground.recorded.ledger, ground.words.language);
    return storyLength(steps) / FRAMES_PER_SECOND;
  }, [story, ground]);
  const make = () => ground && making.make(({ storyVideo }) => storyVideo(story, ground));
  return (
    <section className="video video-story" data-file="video">
      <h3 className="video-heading">{video.video}</h3>
      <p className="video-hint">{video.ofStory}</p>
      <p className="video-length">{seconds !== null && video.length(wordTime(seconds, video))}</p>
      {hasEncoder() ? (
        <MakeVideo
          {...making}
          isReady={ground !== null}
          onMake={make}
          stay={video.stayOfStory}
          video={video}
        />
      ) : (
        <p>
          {video.noEncoder} {video.insteadOfStory}
        </p>
      )}
    </section>
  );
}
