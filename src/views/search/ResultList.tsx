import { useId } from 'react';
import type { Option, ResultGroup } from './list-results.ts';
import { ResultRow } from './ResultRow.tsx';
import type { Shown } from './shown.ts';

interface ResultListProps {
  readonly id: string;
  readonly groups: readonly ResultGroup[];
  /** Heading of a group, given its type. */
  readonly wordGroup: (group: ResultGroup) => string;
  readonly active: string | null;
  readonly onChoose: (option: Option, withFocus: boolean) => void;
  readonly shown: Shown;
}

/** The options of the field, in groups. Keys act in the field; here only the pointer does. */
export function ResultList(props: ResultListProps) {
  const { id, groups, shown } = props;
  return (
    <div id={id} role="listbox" aria-label={shown.words.messages.search.results} tabIndex={-1}>
      {groups.map((group) => (
        <Group key={group.type} group={group} {...props} />
      ))}
    </div>
  );
}

function Group({ group, wordGroup, ...props }: ResultListProps & { readonly group: ResultGroup }) {
  const headingId = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
    <div role="group" aria-labelledby={headingId} className="search-group">
      <p id={headingId} role="presentation" className="search-heading">
        {wordGroup(group)}
      </p>
      {group.options.map((option) => (
        <Row key={option.key} option={option} {...props} />
      ))}
    </div>
  );
}

type RowProps = Pick<ResultListProps, 'active' | 'onChoose' | 'shown'> & {
  readonly option: Option;
};

function Row({ option, active, onChoose, shown }: RowProps) {
  const { search } = shown.words.messages;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys act in the field, which keeps the focus
    <div
      id={option.key}
      role="option"
      aria-selected={option.key === active}
      tabIndex={-1}
      className={'hit' in option ? 'search-row' : 'search-row search-more'}
      onPointerDown={(press) => press.preventDefault()}
      onClick={(click) => onChoose(option, click.shiftKey)}
    >
      {'hit' in option ? (
        <ResultRow hit={option.hit} shown={shown} />
      ) : (
        search.showAll(option.count)
      )}
    </div>
  );
}
