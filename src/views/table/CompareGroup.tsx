import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Words } from '../../i18n/words.ts';
import type { CompareScene } from '../../scene/compare-scene.ts';
import type { Change } from '../../scene/drawn-graph.ts';
import { CompareRow } from './CompareRow.tsx';
import { ROLES } from './table-roles.ts';

interface Props {
  readonly change: Change;
  readonly scene: CompareScene;
  readonly ledger: IndexedLedger;
  readonly words: Words;
  readonly columns: readonly string[];
}

/** The ties of which the same became; with a focus first those that it reaches, and the others beneath. */
export function CompareGroup({ change, scene, ledger, words, columns }: Props) {
  const { compare } = words.messages;
  const ties = scene.ties[change];
  const near = ties.filter(({ inFocus }) => inFocus);
  const others = ties.filter(({ inFocus }) => !inFocus);
  const row = { days: scene, ledger, words, columns };
  return (
    <>
      <tbody className="table-group" role={ROLES.group} data-change={change}>
        {change !== 'same' && (
          <GroupTitle
            className={`compare-title compare-title-${change}`}
            span={columns.length}
            title={compare.groups[change](near.length)}
          />
        )}
        {near.map((compared) => (
          <CompareRow key={compared.tie.id} compared={compared} {...row} />
        ))}
      </tbody>
      {others.length > 0 && (
        <tbody className="table-group table-group-soft" role={ROLES.group} data-change={change}>
          <GroupTitle
            className="compare-title"
            span={columns.length}
            title={compare.beyond(others.length)}
          />
          {others.map((compared) => (
            <CompareRow key={compared.tie.id} compared={compared} {...row} />
          ))}
        </tbody>
      )}
    </>
  );
}

interface TitleProps {
  readonly className: string;
  readonly span: number;
  readonly title: string;
}

function GroupTitle({ className, span, title }: TitleProps) {
  return (
    <tr className="table-group-title" role={ROLES.row}>
      <th
        scope="rowgroup"
        role={ROLES.rowHeader}
        colSpan={span}
        aria-colspan={span}
        className={className}
      >
        {title}
      </th>
    </tr>
  );
}
