import type { Words } from '../../i18n/words.ts';
import { changeTo } from '../../store/actions.ts';
import { BASES, type ViewState } from '../../viewstate/view-state.ts';

interface Props {
  readonly basis: ViewState['basis'];
  readonly words: Words;
}

/** From when ties count: from when they became known, or from when they took effect. */
export function BasisSwitch({ basis, words }: Props) {
  const { messages } = words;
  const hints = { known: messages.basis.knownHint, effective: messages.basis.effectiveHint };
  return (
    <fieldset className="filters-basis">
      <legend className="visually-hidden">{messages.basis.label}</legend>
      {BASES.map((name) => (
        <label key={name} title={hints[name]}>
          <input
            type="radio"
            name="basis"
            className="visually-hidden"
            checked={basis === name}
            onChange={() => changeTo({ basis: name })}
          />
          {messages.basis[name]}
        </label>
      ))}
    </fieldset>
  );
}
