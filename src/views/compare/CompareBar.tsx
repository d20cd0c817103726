import { formatDay } from '../../domain/time/day.ts';
import { readTypedDay } from '../../i18n/typed-day.ts';
import type { Words } from '../../i18n/words.ts';
import type { ComparePreset } from '../../scene/compare-presets.ts';
import { type CompareScene, countChanges } from '../../scene/compare-scene.ts';
import { changeTo, compareWith, swapDays } from '../../store/actions.ts';
import { TypedText } from '../../ui/TypedText.tsx';
import { ChangeCounts } from './ChangeCounts.tsx';
import { TOGGLE_ID } from './CompareToggle.tsx';
import './compare.css';

interface Props {
  readonly scene: CompareScene;
  readonly presets: readonly ComparePreset[];
  readonly hasFocus: boolean;
  readonly words: Words;
}

/** Which two dates are compared and how much is different, with what chooses the other one. */
export function CompareBar({ scene, presets, hasFocus, words }: Props) {
  const { compare } = words.messages;
  const { from, to } = scene;
  const follow = (text: string) => {
    const typed = readTypedDay(text, words);
    if (typeof typed === 'string') return { problem: typed };
    compareWith(typed);
    return { text: formatDay(typed) };
  };
  return (
    <section className="compare" aria-label={compare.label}>
      <div className="compare-what">
        <TypedText label={compare.other} text={formatDay(from)} onSubmit={follow} />
        <button type="button" className="chip" title={compare.swap} onClick={swapDays}>
          <span aria-hidden="true">⇄</span>
          <span className="visually-hidden">{compare.swap}</span>
        </button>
        <p className="compare-counts">
          <span className="visually-hidden">{compare.span(words.day(from), words.day(to))}</span>
          <span aria-hidden="true">→ {formatDay(to)}:</span>{' '}
          <ChangeCounts counts={countChanges(scene)} words={words} />
          {hasFocus && <span className="compare-focus"> {compare.inFocus}</span>}
        </p>
      </div>
      <fieldset className="compare-presets" aria-label={compare.presets}>
        {presets.map(({ name, vs, at }) => (
          <button
            key={name}
            type="button"
            className="chip"
            aria-pressed={vs === from && at === to}
            onClick={() => changeTo({ vs, at })}
          >
            {compare.preset[name]}
          </button>
        ))}
        <button type="button" className="chip" title={compare.stop} onClick={stop}>
          <span aria-hidden="true">×</span>
          <span className="visually-hidden">{compare.stop}</span>
        </button>
      </fieldset>
    </section>
  );
}

/** The bar goes, and what it leaves the focus to must be there. */
function stop(): void {
  compareWith(null);
  document.getElementById(TOGGLE_ID)?.focus();
}
