import type { TieKind } from '../../domain/vocabulary.ts';

/** A dash in the colour of a kind; decoration beside the kind's name. */
export function KindMark({ kind }: { readonly kind: TieKind }) {
  return (
    <span
      className="details-kind-mark"
      style={{ background: `var(--kind-${kind})` }}
      aria-hidden="true"
    />
  );
}
