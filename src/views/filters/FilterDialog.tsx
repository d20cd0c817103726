import { useMemo } from 'react';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Words } from '../../i18n/words.ts';
import { AMOUNT_STEPS, countChoices, type FilterCounts } from '../../scene/filter-counts.ts';
import { countByKind } from '../../scene/shown-ties.ts';
import { changeTo, clearAll, setWho } from '../../store/actions.ts';
import { openDialog } from '../../store/session-store.ts';
import { Choices } from '../../ui/Choices.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { STANDINGS, type ViewState } from '../../viewstate/view-state.ts';
import { OrganizationKinds } from './dialog/OrganizationKinds.tsx';
import { TypedAmount } from './dialog/TypedAmount.tsx';
import { KindsFilter } from './KindsFilter.tsx';
import './dialog/filter-dialog.css';

interface Props {
  readonly ledger: IndexedLedger;
  readonly view: ViewState;
  readonly words: Words;
}

/** Every filter in one place, each choice with what it would leave on the day given the others. */
export function FilterDialog({ ledger, view, words }: Props) {
  const { explore, filters } = words.messages;
  const counts = useMemo(() => countChoices(ledger, view), [ledger, view]);
  const byKind = useMemo(() => countByKind(ledger, view), [ledger, view]);
  return (
    <Modal title={explore.filters} closeLabel={explore.close} onClose={() => openDialog(null)}>
      <div className="filter-dialog">
        <div className="choices choices-kinds">
          <h3 className="choices-legend">{filters.label}</h3>
          <div className="choices-columns">
            <KindsFilter shown={view.kinds} counts={byKind} words={words} />
          </div>
          <p className="choices-hint">{explore.kindsHint}</p>
        </div>
        <OrganizationKinds shown={view.orgs} counts={counts.organizations} words={words} />
        <TieChoices view={view} counts={counts} words={words} />
        <ScopeChoices view={view} counts={counts} words={words} />
        <div className="choices-end">
          <p role="status">{explore.shown(counts.shown, words.day(view.at))}</p>
          <button type="button" className="chip" onClick={clearAll}>
            {explore.clear}
          </button>
        </div>
      </div>
    </Modal>
  );
}

interface ChoicesProps extends Omit<Props, 'ledger'> {
  readonly counts: FilterCounts;
}

/** How a tie must stand. */
function TieChoices({ view, counts, words }: ChoicesProps) {
  const { explore, standings } = words.messages;
  const amounts = [...new Set([...AMOUNT_STEPS, view.amount])].sort((a, b) => a - b);
  return (
    <>
      <Choices
        inColumns
        legend={explore.standing}
        chosen={view.standing}
        onChoose={(standing) => changeTo({ standing })}
        choices={STANDINGS.map((value) => ({
          value,
          label: value === 'any' ? explore.anyStanding : standings[value],
          count: counts.standing[value],
        }))}
      />
      <Choices
        inColumns
        legend={explore.amount}
        chosen={view.amount}
        onChoose={(amount) => changeTo({ amount })}
        choices={amounts.map((value) => ({
          value,
          label: value === 0 ? explore.anyAmount : words.usd(value),
          count: counts.amount.get(value) ?? 0,
        }))}
      >
        <TypedAmount words={words} />
      </Choices>
    </>
  );
}

/** Whose ties are shown. */
function ScopeChoices({ view, counts, words }: ChoicesProps) {
  const { explore, filters } = words.messages;
  return (
    <>
      <Choices
        inColumns
        legend={explore.who}
        chosen={view.who}
        onChoose={setWho}
        choices={[
          { value: 'core' as const, label: explore.core, count: counts.who.core },
          { value: 'all' as const, label: filters.everybody, count: counts.who.all },
        ]}
      />
      <Choices
        inColumns
        legend={explore.rest}
        chosen={view.rest}
        onChoose={(rest) => changeTo({ rest })}
        choices={[
          { value: 'dim' as const, label: explore.dim, count: counts.rest.dim },
          { value: 'hide' as const, label: explore.hide, count: counts.rest.hide },
        ]}
      >
        {view.focus.length === 0 && <p className="choices-hint">{explore.restHint}</p>}
      </Choices>
    </>
  );
}
