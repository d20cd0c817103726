import { LANGUAGES, VERDICTS } from '../../domain/vocabulary.ts';
import { type Answer, type Context, readDays } from './command.ts';

/** Counts of a ledger without problems; a ledger with problems never gets here. */
export function runCheck({ ledger, index, dates }: Context): Answer {
  readDays(dates, 0);
  const verdicts = VERDICTS.map((verdict) => {
    const claims = ledger.claims.filter(({ value }) => value.verdict === verdict);
    return [verdict, claims.length] as const;
  });
  const counts = {
    events: ledger.events.length,
    ties: index.ties.length,
    organizations: ledger.organizations.length,
    sources: ledger.sources.length,
  };
  const claims = { total: ledger.claims.length, ...Object.fromEntries(verdicts) };
  return {
    json: { ...counts, claims, languages: LANGUAGES },
    table: [
      `No problems: ${counts.events} events, ${counts.ties} ties, ${counts.organizations} organisations, ${counts.sources} sources.`,
      `Claims: ${claims.total} (${verdicts.map(([verdict, count]) => `${count} ${verdict}`).join(', ')}).`,
      `Languages: ${LANGUAGES.join(', ')}.`,
    ].join('\n'),
  };
}
