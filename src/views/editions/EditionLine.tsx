import type { Words } from '../../i18n/words.ts';
import './editions.css';

interface Props {
  /** The day of the earlier edition, a civil date. */
  readonly date: string;
  /** Whether the earlier edition is what is shown. */
  readonly isShown: boolean;
  /** How many ties in view the editions differ in; null while that is not known. */
  readonly differing: number | null;
  readonly words: Words;
  readonly onShowEarlier: () => void;
  readonly onShowNewest: () => void;
}

/** Which edition of the ledger is shown where it is not the newest, or what has changed in view since a link was made; either way both are offered. Nothing where a link that follows the ledger shows what it always showed. */
export function EditionLine(props: Props) {
  const { date, isShown, differing, words, onShowEarlier, onShowNewest } = props;
  const { editions } = words.messages;
  if (!isShown && !differing) return null;
  const day = words.date(date);
  return (
    <div className="edition" data-shown={isShown}>
      <p className="edition-text">
        {isShown ? <strong>{editions.asOf(day)}</strong> : editions.differs(differing ?? 0)}
        {isShown && differing === 0 && ` ${editions.newestSame}`}
        {isShown && !!differing && ` ${editions.newestDiffers(differing)}`}
      </p>
      {/* the first button stays the same one when it is pressed, so that the focus does */}
      <button type="button" className="chip" onClick={isShown ? onShowNewest : onShowEarlier}>
        {isShown ? editions.showNewest : editions.showAsItWas(day)}
      </button>
      {!isShown && (
        <button type="button" className="chip" onClick={onShowNewest}>
          {editions.keepNewest}
        </button>
      )}
    </div>
  );
}
