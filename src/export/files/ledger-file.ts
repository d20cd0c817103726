import type { FileRequest } from './file-request.ts';
import { LICENCE } from './provenance.ts';

/** Everything on record in the language of the page, whatever the view shows: each record whole, dates as written. */
export function ledgerReport({ recorded, background, words, link }: FileRequest) {
  const { ledger, version } = recorded;
  const { claims, camps, scenarios } = background;
  return {
    title: 'Entente',
    ledgerVersion: version,
    language: words.language,
    licence: LICENCE,
    link,
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
