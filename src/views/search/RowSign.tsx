import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import { partiesOf } from '../../domain/ledger.ts';
import { ORGANIZATION_SHAPES, TIE_GLYPHS } from '../../scene/glyphs.ts';
import type { SearchEntry } from '../../scene/search-entries.ts';

/** An event: a flag on its day, as on the timeline. A claim: an opening quotation mark. Both in a box from −1 to 1. */
const EVENT_SIGN = 'M-.7-1.1H-.4V1.1H-.7ZM-.4-1L1-.5L-.4 0Z';
const CLAIM_SIGN =
  'M-1 .8V-.1Q-1-.8-.2-.9V-.5Q-.5-.4-.5 0H-.15V.8ZM.15 .8V-.1Q.15-.8 .95-.9V-.5Q.65-.4 .65 0H1V.8Z';

interface Props {
  readonly entry: SearchEntry;
  readonly ledger: IndexedLedger;
}

/** The sign of what is found: an organisation's shape, a tie's glyph in its colour. Decoration beside the words. */
export function RowSign({ entry, ledger }: Props) {
  const { path, color } = signOf(entry, ledger);
  return (
    <svg viewBox="-1.4 -1.4 2.8 2.8" className="search-sign" style={{ color }} aria-hidden="true">
      <path d={path} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}

function signOf({ type, id }: SearchEntry, ledger: IndexedLedger) {
  const color = 'var(--ink-soft)';
  if (type === 'event') return { path: EVENT_SIGN, color };
  if (type === 'claim') return { path: CLAIM_SIGN, color };
  if (type === 'org') {
    const kind = ledger.organization.get(id)?.kind ?? 'lab';
    return { path: ORGANIZATION_SHAPES[kind], color };
  }
  const { kind } = partiesOf(id);
  return { path: TIE_GLYPHS[kind], color: `var(--kind-${kind})` };
}
