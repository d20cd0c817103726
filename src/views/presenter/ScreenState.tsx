import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import { useNotes } from '../../store/talk-notes.ts';

interface Props {
  readonly number: number;
  /** Whether the audience sees the page itself instead of the talk. */
  readonly isDesk: boolean;
  /** Whether the view is the scene's. */
  readonly isHere: boolean;
  readonly presenter: TalkMessages['presenter'];
  /** Opens the talk again at this place. */
  readonly reopen: () => void;
}

/** How it stands with the audience's screen, where there is anything to say. */
export function ScreenState({ number, isDesk, isHere, presenter, reopen }: Props) {
  const stage = useNotes((notes) => notes.stage);
  const hasLeft = useNotes((notes) => notes.hasLeft);
  const { isBlack, hasSpotlight, autoplay } = useNotes((notes) => notes.shown);
  const { states } = presenter;
  const said = [
    isBlack && states.black,
    isDesk && states.desk,
    !isDesk && !isHere && states.wandered(number),
    autoplay !== 'off' && states[autoplay],
    hasSpotlight && states.spotlight,
  ].filter((sentence) => sentence !== false);
  const isAway = stage === 'gone' || hasLeft;
  return (
    <div className="presenter-state" role="status" data-stage={stage}>
      {stage === 'seeking' && <p>{presenter.seeking}</p>}
      {isAway && (
        <p>
          {stage === 'gone' ? presenter.gone : presenter.left}{' '}
          <button type="button" className="chip" onClick={reopen}>
            {presenter.reopen}
          </button>
        </p>
      )}
      {stage === 'live' && !hasLeft && said.length > 0 && (
        <p>
          {said.map((sentence) => (
            <span key={sentence}>{sentence}</span>
          ))}
        </p>
      )}
    </div>
  );
}
