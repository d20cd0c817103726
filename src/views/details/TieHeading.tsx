import type { Tie } from '../../domain/ties.ts';
import { pick } from '../../store/actions.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import type { Shown } from './shown.ts';

interface TieHeadingProps {
  readonly tie: Tie;
  readonly shown: Shown;
}

/** The tie's kind with what its arrow means, and both parties as buttons. */
export function TieHeading({ tie, shown: { ledger, words, headingId } }: TieHeadingProps) {
  const { details, kinds, kindHints } = words.messages;
  const party = (id: string) => (
    <LinkButton onPress={() => pick({ type: 'org', id })}>
      {words.name(ledger.organization.get(id))}
    </LinkButton>
  );
  return (
    <>
      <p className="details-kicker">
        <span style={{ color: `var(--kind-${tie.kind})` }}>
          {`${details.tie} · ${kinds[tie.kind]}`}
        </span>
        <span className="details-kicker-hint">{` ${kindHints[tie.kind]}`}</span>
      </p>
      <h2 id={headingId} className="details-heading" tabIndex={-1}>
        {party(tie.from)} → {party(tie.to)}
      </h2>
    </>
  );
}
