import { type Answer, type Context, readDays } from './command.ts';

/** Counts of a ledger without problems; a ledger with problems never gets here. */
export function runCheck({ ledger, index, dates }: Context): Answer {
  readDays(dates, 0);
  const json = {
    events: ledger.events.length,
    ties: index.ties.length,
    organizations: ledger.organizations.length,
    sources: ledger.sources.length,
    languages: ['en', 'zh-Hans'],
  };
  const counts = `${json.events} events, ${json.ties} ties, ${json.organizations} organisations, ${json.sources} sources`;
  return { json, table: `No problems: ${counts}; languages ${json.languages.join(', ')}.` };
}
