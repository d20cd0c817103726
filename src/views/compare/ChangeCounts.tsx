import type { Words } from '../../i18n/words.ts';
import { CHANGES, type Change } from '../../scene/drawn-graph.ts';

const SIGNS: Readonly<Record<Change, string>> = {
  added: '+',
  removed: '−',
  changed: '±',
  same: '',
};

interface Props {
  readonly counts: Readonly<Record<Change, number>>;
  readonly words: Words;
}

/** How many ties became what: the sign of the picture, and words. */
export function ChangeCounts({ counts, words }: Props) {
  const { compare } = words.messages;
  return CHANGES.map((change, index) => (
    <span key={change} className={`compare-count compare-${change}`} data-count={counts[change]}>
      {SIGNS[change] && <b aria-hidden="true">{SIGNS[change]} </b>}
      {compare.counts[change](counts[change])}
      {index < CHANGES.length - 1 && <span className="visually-hidden">, </span>}
    </span>
  ));
}
