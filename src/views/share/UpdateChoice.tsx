import type { ShareMessages } from '../../i18n/messages/en-sharing.ts';
import { Choices } from '../../ui/Choices.tsx';

interface Props {
  readonly isFrozen: boolean;
  readonly onChoose: (isFrozen: boolean) => void;
  /** Whether this ledger is kept for links that stay with it. */
  readonly isKept: boolean;
  readonly version: string;
  /** What is said of following. */
  readonly livingHint: string;
  readonly share: ShareMessages['share'];
}

/** Whether a link follows the record or stays with the ledger at hand, which is offered only where that is kept. */
export function UpdateChoice(props: Props) {
  const { isFrozen, onChoose, isKept, version, livingHint, share } = props;
  const hint = isFrozen ? share.frozenHint(version) : livingHint;
  if (!isKept) return <p className="share-hint share-intro">{livingHint}</p>;
  return (
    <Choices
      legend={share.updates}
      choices={[
        { value: 'living', label: share.living },
        { value: 'frozen', label: share.frozen },
      ]}
      chosen={isFrozen ? 'frozen' : 'living'}
      onChoose={(value) => onChoose(value === 'frozen')}
    >
      <p className="share-hint">{hint}</p>
    </Choices>
  );
}
