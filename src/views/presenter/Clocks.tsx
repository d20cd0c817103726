import type { ReactNode } from 'react';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { TalkPlan } from '../../scene/talk-plan.ts';
import { useNotes } from '../../store/talk-notes.ts';
import { sceneMs, talkMs } from '../../viewstate/talk-clock.ts';
import type { ClockOrder } from '../../viewstate/talk-messages.ts';
import { useNow } from './use-now.ts';
import { wordDuration, wordTimeOfDay } from './word-duration.ts';

/** Often enough that no second is skipped, in ms. */
const TICK_MS = 250;

interface Props {
  readonly plan: TalkPlan | null;
  readonly presenter: TalkMessages['presenter'];
  readonly order: (order: ClockOrder) => void;
}

/** How long the talk and its scene have gone on, what the story plans, and the time of day. */
export function Clocks({ plan, presenter, order }: Props) {
  const clock = useNotes((notes) => notes.clock);
  const isGone = useNotes((notes) => notes.stage === 'gone');
  const now = useNow(TICK_MS);
  const isRunning = clock.runningSince !== null;
  const inScene = sceneMs(clock, now);
  const planned = plan?.planned ?? null;
  return (
    <div className="presenter-clocks">
      <Reading
        label={presenter.timer}
        beside={plan !== null && wordPlan(plan, inScene / 1000, presenter)}
      >
        {wordDuration(talkMs(clock, now))}
      </Reading>
      <div className="presenter-clock-buttons">
        <button
          type="button"
          className="chip"
          disabled={isGone}
          onClick={() => order(isRunning ? 'pause' : 'start')}
        >
          {isRunning ? presenter.pause : presenter.start}
        </button>
        <button type="button" className="chip" disabled={isGone} onClick={() => order('reset')}>
          {presenter.reset}
        </button>
      </div>
      <Reading
        label={presenter.sceneTimer}
        beside={planned !== null && presenter.planned(wordDuration(planned * 1000))}
        isOver={planned !== null && inScene > planned * 1000}
      >
        {wordDuration(inScene)}
      </Reading>
      <Reading label={presenter.clock}>{wordTimeOfDay(now)}</Reading>
    </div>
  );
}

interface ReadingProps {
  readonly label: string;
  readonly beside?: string | false;
  readonly isOver?: boolean;
  readonly children: ReactNode;
}

function Reading({ label, beside, isOver = false, children }: ReadingProps) {
  return (
    <div className="presenter-reading">
      <span className="presenter-reading-label">{label}</span>
      <span className="presenter-time" role="timer" aria-label={label} data-over={isOver}>
        {children}
      </span>
      {beside && <span className="presenter-beside">{beside}</span>}
    </div>
  );
}

/** What of the plan is still to come: the rest of this scene, and the scenes after it. */
function wordPlan(
  { planned, ahead, silent }: TalkPlan,
  inScene: number,
  presenter: Props['presenter'],
): string {
  const time = wordDuration((Math.max(0, (planned ?? 0) - inScene) + ahead) * 1000);
  return silent === 0 ? presenter.ahead(time) : presenter.aheadWithout(time, silent);
}
