import { ROLES } from './table-roles.ts';
import { COLUMN_COUNT } from './table-row.ts';

/** The one row of a table without ties, which says so. */
export function EmptyGroup({ text }: { readonly text: string }) {
  return (
    <tbody className="table-group" role={ROLES.group}>
      <tr role={ROLES.row}>
        <td
          className="table-empty"
          role={ROLES.cell}
          colSpan={COLUMN_COUNT}
          aria-colspan={COLUMN_COUNT}
        >
          {text}
        </td>
      </tr>
    </tbody>
  );
}
