import type { TieOnDay } from '../../domain/snapshot.ts';
import { TIE_KINDS } from '../../domain/vocabulary.ts';
import { KindMark } from './KindMark.tsx';
import type { Shown } from './shown.ts';
import { TieLine } from './TieLine.tsx';

interface TiesByKindProps {
  readonly ties: readonly TieOnDay[];
  readonly shown: Shown;
}

/** Ties under one h4 per kind, in the order of the vocabulary. */
export function TiesByKind({ ties, shown }: TiesByKindProps) {
  const groups = TIE_KINDS.map((kind) => ({ kind, own: ties.filter((tie) => tie.kind === kind) }));
  return groups
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => (
      <div key={kind} className="details-kind-group">
        <h4 className="details-kind-heading">
          <KindMark kind={kind} />
          {shown.words.messages.kinds[kind]}
        </h4>
        <ul className="details-ties">
          {own.map((tie) => (
            <TieLine key={tie.id} tie={tie} shown={shown} />
          ))}
        </ul>
      </div>
    ));
}
