import type { FileRequest } from './file-request.ts';
import { wholeLegend } from './legend.ts';
import { originOf } from './provenance.ts';

/** Everything on record in the language of the page, whatever the view shows: each record whole, dates as written. */
export function ledgerReport(request: FileRequest) {
  const { background, recorded } = request;
  const { ledger } = recorded;
  const { claims, camps, scenarios } = background;
  return {
    title: 'Entente',
    ...originOf(request),
    legend: wholeLegend(request),
    organizations: [...ledger.organization.values()].map((organization) => ({
      ...organization,
      ...background.organization.get(organization.id),
    })),
    events: [...ledger.event.values()].map(({ date, effective, ...event }) => ({
      ...event,
      date: date.text,
      ...(effective && { effective: effective.text }),
      ...background.event.get(event.id),
    })),
    sources: [...background.source.values()],
    claims,
    camps,
    scenarios,
  };
}
