import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { FoundType } from '../../scene/search-entries.ts';
import { viewFocusedOn, viewLandedOn } from '../../scene/search-landing.ts';
import { Modal } from '../../ui/Modal.tsx';
import type { ViewState } from '../../viewstate/view-state.ts';
import {
  countResults,
  leadingResults,
  listResults,
  type Option,
  type ResultGroup,
} from './list-results.ts';
import { ResultList } from './ResultList.tsx';
import { SearchField } from './SearchField.tsx';
import type { Answer } from './search-index.ts';
import type { Shown } from './shown.ts';
import { useActiveOption } from './use-active-option.ts';
import { useSearchIndex } from './use-search-index.ts';
import './search.css';

interface SearchDialogProps extends Shown {
  readonly onClose: () => void;
  /** Goes to the view that shows what was chosen. */
  readonly onLand: (view: ViewState) => void;
}

/** Search over everything in the ledger: a field, and what it finds below it. */
export function SearchDialog({ onClose, onLand, ...shown }: SearchDialogProps) {
  const { ledger, background, view, words } = shown;
  const { search } = words.messages;
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState<FoundType | null>(null);
  const { answer, groups } = useResults(query.trim(), opened, shown);
  const options = groups.flatMap((group) => group.options);
  const { active, setActive, onKey } = useActiveOption(options.map(({ key }) => key));
  useEffect(() => field.current?.focus(), []);
  const choose = (option: Option | undefined, withFocus: boolean) => {
    if (!option) return;
    if ('all' in option) return setOpened(option.all);
    const { entry } = option.hit;
    const land = withFocus && entry.type === 'org' ? viewFocusedOn : viewLandedOn;
    onLand(land(entry, view, ledger));
  };
  return (
    <Modal title={search.title} closeLabel={search.close} onClose={onClose}>
      <SearchField
        ref={field}
        query={query}
        listId={listId}
        active={active}
        onQuery={(text) => {
          setQuery(text);
          setOpened(null);
          setActive(null);
        }}
        onKey={onKey}
        onEnter={(withFocus) =>
          choose(options.find(({ key }) => key === active) ?? options[0], withFocus)
        }
        words={words}
      />
      <p className="search-keys">{search.keys}</p>
      <Told answer={answer} groups={groups} query={query.trim()} shown={shown} />
      <ResultList
        id={listId}
        groups={groups}
        wordGroup={(group) => wordGroup(group, answer !== null, shown)}
        active={active}
        onChoose={choose}
        shown={shown}
      />
      {!background && <p className="search-note">{search.partial}</p>}
    </Modal>
  );
}

function wordGroup({ type, listed, count }: ResultGroup, isAsked: boolean, shown: Shown): string {
  const { words, view } = shown;
  const { search } = words.messages;
  if (!isAsked) return search.leading(words.day(view.at));
  const name = search.groups[type];
  return listed < count ? search.groupCut(name, count, listed) : search.group(name, count);
}

/** What a query finds, or null and the leading organisations where nothing is asked yet. */
function useResults(query: string, opened: FoundType | null, shown: Shown) {
  const index = useSearchIndex(shown.ledger, shown.background);
  const asked = useDeferredValue(query);
  const { ledger, background, view, words } = shown;
  return useMemo(() => {
    if (!index) return { answer: null, groups: [] };
    const given = { ledger, background, view, words };
    if (asked === '') return { answer: null, groups: leadingResults(index, given) };
    const answer = index.ask(asked);
    return { answer, groups: listResults(answer, opened) };
  }, [index, asked, opened, ledger, background, view, words]);
}

interface ToldProps {
  readonly answer: Answer | null;
  readonly groups: readonly ResultGroup[];
  readonly query: string;
  readonly shown: Shown;
}

/** How much was found, in words that a screen reader tells too. */
function Told({ answer, groups, query, shown }: ToldProps) {
  const { search } = shown.words.messages;
  const count = countResults(groups);
  const isNone = answer !== null && count === 0;
  const sentence = () => {
    if (!answer) return groups.length === 0 ? search.loading : '';
    if (isNone) return search.none(query);
    return answer.isNear ? search.near(query) : '';
  };
  return (
    <div role="status" className="search-told">
      <p>{sentence()}</p>
      {isNone && <p>{search.noneHint}</p>}
      {count > 0 && answer && <p className="visually-hidden">{search.found(count)}</p>}
    </div>
  );
}
