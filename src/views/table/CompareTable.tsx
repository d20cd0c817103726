import { useId } from 'react';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Words } from '../../i18n/words.ts';
import { type CompareScene, countChanges } from '../../scene/compare-scene.ts';
import { CompareGroup } from './CompareGroup.tsx';
import { ROLES } from './table-roles.ts';
import './table.css';
import './table-cards.css';
import './compare-table.css';

interface Props {
  readonly scene: CompareScene;
  readonly ledger: IndexedLedger;
  readonly words: Words;
}

/** What is different between two dates as a table, equal in information to the picture; what is the same is folded at its end. */
export function CompareTable({ scene, ledger, words }: Props) {
  const captionId = useId();
  const { compare, table } = words.messages;
  const counts = countChanges(scene);
  const columns = [table.from, table.to, table.kind, compare.what];
  const group = { ledger, words, columns };
  return (
    <div className="table-view compare-table">
      <table className="table-ties" role={ROLES.table} aria-labelledby={captionId}>
        <caption id={captionId} className="table-caption">
          {compare.caption(words.day(scene.from), words.day(scene.to))}
        </caption>
        <thead className="table-head" role={ROLES.group}>
          <tr role={ROLES.row}>
            {columns.map((name) => (
              <th key={name} scope="col" role={ROLES.columnHeader}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <CompareGroup change="added" scene={scene} {...group} />
        <CompareGroup change="removed" scene={scene} {...group} />
        <CompareGroup change="changed" scene={scene} {...group} />
      </table>
      <details className="compare-same-ties">
        <summary>{compare.groups.same(counts.same)}</summary>
        <table
          className="table-ties"
          role={ROLES.table}
          aria-label={compare.groups.same(counts.same)}
        >
          <CompareGroup change="same" scene={scene} {...group} />
        </table>
      </details>
    </div>
  );
}
