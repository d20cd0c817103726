import type { Tie } from '../../domain/ties.ts';
import type { Day } from '../../domain/time/day.ts';
import { contains } from '../../domain/time/interval.ts';
import type { Words } from '../../i18n/words.ts';
import { changedTerms, wordSpan } from './word-spells.ts';

interface SpellListProps {
  readonly tie: Tie;
  readonly day: Day;
  readonly words: Words;
}

/** The spells in words, oldest first: from when to when, standing, exclusivity, and what changed. The day's own is marked as current. */
export function SpellList({ tie, day, words }: SpellListProps) {
  const { standings, exclusivities, details } = words.messages;
  const list = new Intl.ListFormat(words.language, { style: 'narrow' });
  return (
    <ol className="details-spells">
      {tie.spells.map((spell, index) => {
        const { exclusivity } = spell.terms;
        const changed = changedTerms(tie.spells[index - 1], spell, words);
        const facts = [
          standings[spell.standing],
          exclusivity && exclusivities[exclusivity],
          changed.length > 0 && details.changedTerms(list.format(changed)),
        ];
        return (
          <li key={spell.from} aria-current={contains(spell, day) ? 'true' : undefined}>
            <span className="details-spell-span">{wordSpan(tie, spell, words)}</span>
            <span className="details-inline-meta">{` ${facts.filter(Boolean).join(' · ')}`}</span>
          </li>
        );
      })}
    </ol>
  );
}
