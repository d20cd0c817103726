import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { partiesOf } from '../domain/ledger.ts';
import { TIE_KINDS } from '../domain/vocabulary.ts';
import type { Pick, ViewState } from '../viewstate/view-state.ts';

/** The view with its filters widened as far as what it picks needs to be drawn; the same view where they let it through, or nothing is picked. Of an event one tie is enough. */
export function revealPick(view: ViewState, ledger: IndexedLedger): ViewState {
  const { pick } = view;
  if (!pick) return view;
  const isCore = (id: string) => ledger.organization.get(id)?.tier === 1;
  if (pick.type === 'org') {
    return view.who === 'all' || isCore(pick.id) ? view : { ...view, who: 'all' };
  }
  const ties = tiesOf(pick, ledger).map((id) => ({ id, ...partiesOf(id) }));
  const isDrawn = ({ from, to, kind }: (typeof ties)[number]) =>
    view.kinds.includes(kind) && (view.who === 'all' || (isCore(from) && isCore(to)));
  if (ties.length === 0 || ties.some(isDrawn)) return view;
  const kinds = new Set([...view.kinds, ...ties.map(({ kind }) => kind)]);
  const isAllCore = ties.some(({ from, to }) => isCore(from) && isCore(to));
  return {
    ...view,
    kinds: TIE_KINDS.filter((kind) => kinds.has(kind)),
    who: isAllCore ? view.who : 'all',
  };
}

function tiesOf({ type, id }: Pick, ledger: IndexedLedger): readonly string[] {
  if (type === 'tie') return [id];
  return (ledger.event.get(id)?.effects ?? []).map(({ tie }) => tie);
}
