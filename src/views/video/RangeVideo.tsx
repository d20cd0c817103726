import { useMemo, useState } from 'react';
import { type Day, formatDay } from '../../domain/time/day.ts';
import { WINDOW } from '../../domain/time/window.ts';
import type { DeckGround } from '../../export/slides/make-deck.ts';
import { FRAMES_PER_SECOND } from '../../export/video/frame-rate.ts';
import { PACES, type Pace, rangeLength } from '../../export/video/range-steps.ts';
import { changesIn, type Range, stepsOfRange } from '../../export/video/steps-of-range.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import { readTypedDay } from '../../i18n/typed-day.ts';
import { Choices } from '../../ui/Choices.tsx';
import type { ViewState } from '../../viewstate/view-state.ts';
import { DayField } from './DayField.tsx';
import { hasEncoder, MakeVideo, wordTime } from './MakeVideo.tsx';
import { useVideoMaking } from './use-video-making.ts';
import './video.css';

interface Props {
  readonly view: ViewState;
  readonly ground: DeckGround;
  readonly video: TalkMessages['video'];
}

/** What is on screen as a video through a range of days, to be taken away. */
export function RangeVideo({ view, ground, video }: Props) {
  const making = useVideoMaking(video, video.insteadOfDays);
  const { typed, setTyped, pace, setPace, read } = useRange(view, ground, video);
  const { range, problem } = read;
  const isBusy = making.progress !== null;
  const told = useMemo(
    () => range && wordLength(view, range, ground, video),
    [view, range, ground, video],
  );
  const make = () => range && making.make(({ rangeVideo }) => rangeVideo(view, range, ground));
  return (
    <section className="video video-range" data-file="video">
      <h3 className="video-heading">{video.video}</h3>
      <p className="video-hint">{video.ofDays}</p>
      {hasEncoder() ? (
        <>
          <fieldset className="video-choices" disabled={isBusy}>
            <div className="video-days">
              {(['from', 'to'] as const).map((end) => (
                <DayField
                  key={end}
                  label={video[end]}
                  text={typed[end]}
                  problem={problem?.at === end ? problem.text : ''}
                  onChange={(text) => setTyped({ ...typed, [end]: text })}
                />
              ))}
            </div>
            <Choices
              legend={video.pace}
              choices={PACES.map((value) => ({ value, label: video.paces[value] }))}
              chosen={pace}
              onChoose={setPace}
            />
          </fieldset>
          <p className="video-length">{told}</p>
          <MakeVideo
            {...making}
            isReady={range !== null}
            onMake={make}
            stay={video.stayOfDays}
            video={video}
          />
        </>
      ) : (
        <p>
          {video.noEncoder} {video.insteadOfDays}
        </p>
      )}
    </section>
  );
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

interface ReadRange {
  readonly range: Range | null;
  /** Why there is none, and at which end. */
  readonly problem: { readonly at: keyof Ends; readonly text: string } | null;
}

/** The range that the reader has typed: at first that between two days compared, else from the window's first day to the view's. */
function useRange({ at, vs }: ViewState, { words }: DeckGround, video: Props['video']) {
  const [first, last] = firstRange(at, vs);
  const [typed, setTyped] = useState<Ends>({ from: formatDay(first), to: formatDay(last) });
  const [pace, setPace] = useState<Pace>('reading');
  const read = useMemo((): ReadRange => {
    const [from, to] = [readTypedDay(typed.from, words), readTypedDay(typed.to, words)];
    if (typeof from === 'string') return { range: null, problem: { at: 'from', text: from } };
    if (typeof to === 'string') return { range: null, problem: { at: 'to', text: to } };
    if (from >= to) return { range: null, problem: { at: 'to', text: video.badOrder } };
    return { range: { from, to, pace }, problem: null };
  }, [typed, pace, words, video]);
  return { typed, setTyped, pace, setPace, read };
}

function firstRange(at: Day, vs: Day | null): readonly [Day, Day] {
  if (vs !== null && vs !== at) return at < vs ? [at, vs] : [vs, at];
  return at > WINDOW.first ? [WINDOW.first, at] : [WINDOW.first, WINDOW.last];
}

function wordLength(view: ViewState, range: Range, ground: DeckGround, video: Props['video']) {
  const steps = stepsOfRange(view, range, ground);
  const seconds = rangeLength(steps) / FRAMES_PER_SECOND;
  return video.changes(changesIn(view, range, ground).length, wordTime(seconds, video));
}
