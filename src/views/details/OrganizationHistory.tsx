import { memo, useMemo } from 'react';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Words } from '../../i18n/words.ts';
import { buildHistoryScene, type HistoryGroup } from '../../scene/organization-history.ts';
import { Fold } from './Fold.tsx';
import { HistoryRow } from './HistoryRow.tsx';
import { KindMark } from './KindMark.tsx';
import { Section } from './Section.tsx';
import { SpellAxis } from './SpellAxis.tsx';
import type { Shown } from './shown.ts';
import { middleOf } from './spell-bars.ts';
import './history-chart.css';

interface OrganizationHistoryProps {
  readonly organizationId: string;
  readonly shown: Shown;
}

/** All that an organisation was tied by within the window: a row for each tie, with the day across them. */
export function OrganizationHistory({ organizationId, shown }: OrganizationHistoryProps) {
  const { ledger, words, day } = shown;
  const groups = useMemo(() => buildHistoryScene(ledger, organizationId), [ledger, organizationId]);
  if (groups.length === 0) return null;
  const rows = groups.flatMap((group) => group.rows);
  const { history } = words.messages;
  return (
    <Section title={history.tiesThrough}>
      <ChartKey words={words} />
      <Fold count={rows.length} isFolding={rows.some((row) => row.isFolded)} words={words}>
        <div className="history-chart">
          <HistoryRows groups={groups} ledger={ledger} words={words} />
          <div className="history-axis" aria-hidden="true">
            <SpellAxis words={words} />
          </div>
          <div className="history-lines" aria-hidden="true">
            <span className="history-day" style={{ left: `${middleOf(day)}%` }} />
          </div>
        </div>
      </Fold>
    </Section>
  );
}

interface HistoryRowsProps {
  readonly groups: readonly HistoryGroup[];
  readonly ledger: IndexedLedger;
  readonly words: Words;
}

/** The same on every day, so that scrubbing moves the line alone. */
const HistoryRows = memo(function HistoryRows({ groups, ledger, words }: HistoryRowsProps) {
  return groups.map(({ kind, rows }) => (
    <div key={kind} data-folded={rows.every((row) => row.isFolded) ? '' : undefined}>
      <h4 className="details-kind-heading">
        <KindMark kind={kind} />
        {words.messages.kinds[kind]}
      </h4>
      <ul>
        {rows.map((row) => (
          <HistoryRow key={row.tie.id} row={row} ledger={ledger} words={words} />
        ))}
      </ul>
    </div>
  ));
});

function ChartKey({ words }: { readonly words: Words }) {
  const { chartKey } = words.messages.history;
  return (
    <p className="history-key">
      <span>
        <i className="history-bar" data-standing="in-force" /> {chartKey.inForce}
      </span>
      <span>
        <i className="history-bar" data-standing="reported" /> {chartKey.reported}
      </span>
      <span>
        <i className="history-key-day" /> {chartKey.day}
      </span>
    </p>
  );
}
