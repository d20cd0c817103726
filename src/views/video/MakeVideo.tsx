import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { Progress, useVideoMaking } from './use-video-making.ts';

interface Props extends Pick<ReturnType<typeof useVideoMaking>, 'progress' | 'told' | 'cancel'> {
  readonly isReady: boolean;
  readonly onMake: () => void;
  /** What would cancel it besides the button. */
  readonly stay: string;
  readonly video: TalkMessages['video'];
}

/** The button that makes a video and, while one is made, how far it has come and what stops it. */
export function MakeVideo({ progress, told, cancel, isReady, onMake, stay, video }: Props) {
  return (
    <>
      <div className="video-acts">
        {progress ? (
          <button type="button" className="chip" onClick={cancel}>
            {video.cancel}
          </button>
        ) : (
          <button type="button" className="chip" disabled={!isReady} onClick={onMake}>
            {video.make}
          </button>
        )}
        {progress && <HowFar progress={progress} video={video} />}
        <span role="status" className="video-told">
          {progress ? video.started : told}
        </span>
      </div>
      {progress && <p className="video-hint">{stay}</p>}
    </>
  );
}

function HowFar({ progress, video }: { readonly progress: Progress } & Pick<Props, 'video'>) {
  const { done, count } = progress;
  return (
    <>
      <progress value={done} max={Math.max(1, count)} aria-label={video.progress} />
      <span className="video-frames">{wordProgress(progress, video)}</span>
    </>
  );
}

function wordProgress({ done, count, secondsLeft }: Progress, video: Props['video']): string {
  if (count === 0) return video.preparing;
  if (secondsLeft === null) return video.frames(done, count);
  return video.framesLeft(done, count, wordTime(secondsLeft, video));
}

/** A length of time in minutes and seconds. */
export function wordTime(seconds: number, video: TalkMessages['video']): string {
  const whole = Math.max(1, Math.round(seconds));
  return video.time(Math.floor(whole / 60), whole % 60);
}

/** Whether this browser has anything that encodes video: only then is it worth trying. */
export function hasEncoder(): boolean {
  return typeof VideoEncoder !== 'undefined';
}
