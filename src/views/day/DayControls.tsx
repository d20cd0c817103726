import type { Day } from '../../domain/time/day.ts';
import type { Words } from '../../i18n/words.ts';
import { goTo } from '../../store/actions.ts';
import { togglePlaying } from '../../store/playback.ts';
import { type Speed, setSpeed, useSession } from '../../store/session-store.ts';
import { TypedDate } from './TypedDate.tsx';
import './day.css';

interface Props {
  readonly day: Day;
  readonly around: { readonly previous: Day | null; readonly next: Day | null };
  readonly words: Words;
}

const SPEEDS: readonly Speed[] = [1, 2, 4];

/** What moves the day in single acts: play, the changes before and after, a typed date. */
export function DayControls({ day, around, words }: Props) {
  const { timeline } = words.messages;
  const isPlaying = useSession((session) => session.isPlaying);
  return (
    <fieldset className="day" aria-label={timeline.label}>
      <button type="button" className="day-play" onClick={togglePlaying}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d={isPlaying ? 'M5 4H8.5V16H5ZM11.5 4H15V16H11.5Z' : 'M6 3.5L16.5 10L6 16.5Z'} />
        </svg>
        <span className="visually-hidden">{isPlaying ? timeline.pause : timeline.play}</span>
      </button>
      <SpeedChoice words={words} />
      <Step target={around.previous} label={timeline.previous} path="M12.5 4L6.5 10L12.5 16" />
      <Step target={around.next} label={timeline.next} path="M7.5 4L13.5 10L7.5 16" />
      <TypedDate day={day} words={words} />
    </fieldset>
  );
}

function SpeedChoice({ words }: { readonly words: Words }) {
  const speed = useSession((session) => session.speed);
  return (
    <select
      className="day-speed"
      aria-label={words.messages.timeline.speed}
      value={speed}
      onChange={(change) => {
        const chosen = SPEEDS.find((candidate) => String(candidate) === change.target.value);
        if (chosen) setSpeed(chosen);
      }}
    >
      {SPEEDS.map((value) => (
        <option key={value} value={value}>{`${value}×`}</option>
      ))}
    </select>
  );
}

function Step({
  target,
  label,
  path,
}: {
  readonly target: Day | null;
  readonly label: string;
  readonly path: string;
}) {
  return (
    <button
      type="button"
      className="day-step"
      disabled={target === null}
      title={label}
      onClick={() => target !== null && goTo(target)}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={path} />
      </svg>
      <span className="visually-hidden">{label}</span>
    </button>
  );
}
