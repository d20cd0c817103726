import type { KeyboardEvent, Ref } from 'react';
import type { Words } from '../../i18n/words.ts';

interface SearchFieldProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly query: string;
  readonly listId: string;
  readonly active: string | null;
  readonly onQuery: (query: string) => void;
  /** Whether the key moved among the options. */
  readonly onKey: (press: KeyboardEvent) => boolean;
  readonly onEnter: (withFocus: boolean) => void;
  readonly words: Words;
}

/** Safari tells the Enter that ends a composition by nothing but this code. */
const COMPOSING = 229;

/** Where the query is written. The focus stays here; the list says which option is active. While an input method composes, its keys are its own. */
export function SearchField(props: SearchFieldProps) {
  const { ref, query, listId, active, onQuery, onKey, onEnter, words } = props;
  const { search } = words.messages;
  const act = (press: KeyboardEvent) => {
    if (press.nativeEvent.isComposing || press.keyCode === COMPOSING || onKey(press)) return;
    if (press.key !== 'Enter') return;
    press.preventDefault();
    onEnter(press.shiftKey);
  };
  return (
    <input
      ref={ref}
      type="text"
      role="combobox"
      className="search-field"
      aria-label={search.label}
      aria-expanded="true"
      aria-autocomplete="list"
      aria-controls={listId}
      aria-activedescendant={active ?? undefined}
      placeholder={search.placeholder}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      enterKeyHint="go"
      value={query}
      onChange={(change) => onQuery(change.target.value)}
      onKeyDown={act}
    />
  );
}
