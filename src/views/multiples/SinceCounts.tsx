import type { Words } from '../../i18n/words.ts';
import type { MultiplesPanel } from '../../scene/multiples-scene.ts';

const SIGNS = [
  ['added', '+'],
  ['removed', '−'],
  ['changed', '±'],
] as const;

interface Props {
  readonly since: NonNullable<MultiplesPanel['since']>;
  readonly words: Words;
}

/** How many ties became what since the day before in the row: signs and figures for the eye, words for the ear. */
export function SinceCounts({ since: { day, counts }, words }: Props) {
  const { compare, multiples } = words.messages;
  const said = SIGNS.map(([change]) => compare.counts[change](counts[change]));
  const sentence = `${multiples.since(words.day(day))} ${words.list(said)}`;
  return (
    <p className="multiples-since" title={sentence}>
      <span className="visually-hidden">{sentence}</span>
      {SIGNS.map(([change, sign]) => (
        <span
          key={change}
          className={counts[change] > 0 ? `multiples-${change}` : 'multiples-none'}
          aria-hidden="true"
        >
          {sign}
          {counts[change]}
        </span>
      ))}
    </p>
  );
}
