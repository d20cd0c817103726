import type { LocalText } from '../../domain/ledger.ts';
import type { Words } from '../../i18n/words.ts';

interface DisagreementProps {
  readonly text: LocalText | undefined;
  readonly words: Words;
}

/** Where an event's sources disagree, in one line with its name. */
export function Disagreement({ text, words }: DisagreementProps) {
  if (!text) return null;
  return (
    <p className="details-disagreement">
      <b>{words.messages.details.disagreement}</b> {words.text(text)}
    </p>
  );
}
