import { useEffect, useRef, useState } from 'react';
import type { VideoPlan } from '../../export/video/video-plan.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import { saveFile } from '../../ui/save-file.ts';
import { whyFailed } from '../../ui/why-failed.ts';

const fetchMaking = () => import('../../export/video/video-file.ts');

/** What makes videos. */
type VideoMaking = Awaited<ReturnType<typeof fetchMaking>>;

/** How far a video has come. */
export interface Progress {
  readonly done: number;
  readonly count: number;
  /** As long as it would take at the speed so far, in seconds; null until there is one. */
  readonly secondsLeft: number | null;
}

interface State {
  /** Null while nothing is being made. */
  readonly progress: Progress | null;
  /** What is to be said of the last attempt. */
  readonly told: string;
}

interface Making extends State {
  /** Makes what is planned with what makes videos. */
  readonly make: (plan: (making: VideoMaking) => VideoPlan) => void;
  readonly cancel: () => void;
}

/** So often at most it is said how far a video has come, in ms. */
const TELL_MS = 250;

/** Speed is told from so many ms on: what comes first is slower than the rest. */
const SPEED_MS = 1500;

/** Makes a video and hands it to the browser, one at a time; whatever takes this off the page cancels it. `instead` is what to do where there is no encoder. */
export function useVideoMaking(video: TalkMessages['video'], instead: string): Making {
  const [state, setState] = useState<State>({ progress: null, told: '' });
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const make: Making['make'] = (plan) => {
    const own = new AbortController();
    control.current = own;
    setState({ progress: { done: 0, count: 0, secondsLeft: null }, told: '' });
    const tell = (progress: Progress) => {
      if (!own.signal.aborted) setState({ progress, told: '' });
    };
    film(plan, own.signal, tell).then(
      (name) => {
        const told = name === null ? `${video.noEncoder} ${instead}` : video.made(name);
        if (!own.signal.aborted) setState({ progress: null, told });
      },
      (error: unknown) => {
        const why = whyFailed(error, video.notFetched);
        if (!own.signal.aborted) setState({ progress: null, told: video.failed(why) });
      },
    );
  };
  const cancel = () => {
    control.current?.abort();
    setState({ progress: null, told: video.cancelled });
  };
  return { ...state, make, cancel };
}

/** The name of the file handed over, or null where this browser makes none. */
async function film(
  plan: (making: VideoMaking) => VideoPlan,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<string | null> {
  const making = await fetchMaking();
  signal.throwIfAborted();
  const planned = plan(making);
  const onProgress = paced(making.frameCount(planned), tell);
  const file = await making.videoFile(planned, { onProgress, signal });
  if (file) saveFile(file.name, file.content);
  return file?.name ?? null;
}

function paced(count: number, tell: (progress: Progress) => void): (done: number) => void {
  const since = performance.now();
  let toldAt = Number.NEGATIVE_INFINITY;
  return (done) => {
    const now = performance.now();
    if (now - toldAt < TELL_MS) return;
    toldAt = now;
    const spent = now - since;
    const left = ((count - done) * spent) / done / 1000;
    tell({ done, count, secondsLeft: spent < SPEED_MS ? null : Math.ceil(left) });
  };
}
