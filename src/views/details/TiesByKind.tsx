import type { TieOnDay } from '../../domain/snapshot.ts';
import { TIE_KINDS } from '../../domain/vocabulary.ts';
import { KindMark } from './KindMark.tsx';
import type { Shown } from './shown.ts';
import { TieLine } from './TieLine.tsx';

interface TiesByKindProps {
  readonly ties: readonly TieOnDay[];
  /** The organisation whose ties they are. */
  readonly own: string;
  readonly shown: Shown;
}

/** Ties under one h4 per kind, in the order of the vocabulary. */
export function TiesByKind({ ties, own, shown }: TiesByKindProps) {
  const groups = TIE_KINDS.map((kind) => ({
    kind,
    alike: ties.filter((tie) => tie.kind === kind),
  }));
  return groups
    .filter(({ alike }) => alike.length > 0)
    .map(({ kind, alike }) => (
      <div key={kind} className="details-kind-group">
        <h4 className="details-kind-heading">
          <KindMark kind={kind} />
          {shown.words.messages.kinds[kind]}
        </h4>
        <ul className="details-ties">
          {alike.map((tie) => (
            <TieLine key={tie.id} tie={tie} own={own} shown={shown} />
          ))}
        </ul>
      </div>
    ));
}
