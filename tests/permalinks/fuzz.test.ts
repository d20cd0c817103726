import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/domain/time/day.ts';
import { CODECS, PARAMS } from '../../src/viewstate/permalink/codecs.ts';
import { migrated, partsIn } from '../../src/viewstate/permalink/migrations.ts';
import { decodePermalink, encodePermalink } from '../../src/viewstate/permalink/permalink.ts';
import type { LinkProblem } from '../../src/viewstate/permalink/problem.ts';
import { reconcile } from '../../src/viewstate/permalink/reconcile.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/viewstate/view-state.ts';
import { anIndexedLedger } from '../support/an-indexed-ledger.ts';
import { anEvent, anOrganization } from '../support/builders.ts';
import { anyFuzzedLink, worstLinks } from '../support/fuzzed-links.ts';
import { faultsOf } from '../support/valid-view.ts';

const LEDGER = anIndexedLedger(
  [
    anEvent({ id: 'aws-openai-38b', date: '2023-01-23', tie: 'microsoft.openai.compute' }),
    anEvent({ id: 'stake', date: '2024-01-23', tie: 'nvidia.xai.equity' }),
  ],
  {
    organizations: ['microsoft', 'openai', 'nvidia']
      .map((id) => anOrganization({ id }))
      .concat(anOrganization({ id: 'xai', formerly: ['x', 'twitter'] })),
  },
);

/** The names that a list of problems is about. */
function complained(problems: readonly LinkProblem[]): Set<string> {
  const days = problems.some(({ type }) => type === 'impossible-date' || type === 'outside-window');
  const named = problems.map((problem) => ('param' in problem ? problem.param : ''));
  return new Set([...named, ...(days ? ['at', 'vs', 'days'] : [])]);
}

/** The items of a part that stand in the view, as a link writes them. */
function kept(view: ViewState, param: keyof ViewState): string[] {
  const codec: { encode: (value: never) => string } = CODECS[param];
  const written = [codec.encode(view[param] as never), codec.encode(DEFAULT_VIEW[param] as never)];
  const days = param === 'at' ? [formatDay(view.at), 'latest'] : [];
  return [...written.flatMap((text) => text.split('~')), ...days];
}

/** The parts of a link of which something is neither in the view nor complained about. */
function lostSilently(link: string, view: ViewState, problems: readonly LinkProblem[]): string[] {
  const said = complained(problems);
  const parts = new Map([...migrated(partsIn(link))].reverse());
  return PARAMS.filter((param) => {
    if (said.has(param) || ROUNDED.has(param)) return false;
    const items = (parts.get(param) ?? '').split('~').filter((item) => item !== '');
    const there = new Set(kept(view, param));
    return items.some((item) => !there.has(item));
  });
}

/** What is brought within bounds or has several ways to be written: there the decoder's own tests say what is kept. */
const ROUNDED: ReadonlySet<string> = new Set([
  'at',
  'vs',
  'days',
  'amount',
  'cam',
  'pins',
  'data',
  'present',
  'embed',
]);

describe('a hundred thousand links', () => {
  it('each give a valid view, say what they dropped, and never throw', () => {
    let problematic = 0;
    fc.assert(
      fc.property(anyFuzzedLink, (link) => {
        const { view, problems } = decodePermalink(link);
        const reconciled = reconcile(view, LEDGER);
        if (problems.length + reconciled.problems.length > 0) problematic++;
        const faults = [...faultsOf(view), ...faultsOf(reconciled.view)];
        const silent = lostSilently(link, view, problems);
        if (faults.length + silent.length > 0) throw new Error(`${faults} ${silent} of ${link}`);
        const written = encodePermalink(view);
        const again = decodePermalink(written);
        if (again.problems.length > 0 || encodePermalink(again.view) !== written) {
          throw new Error(`${link} is written as ${written}, which is another link`);
        }
      }),
      { seed: 42, numRuns: 100_000 },
    );
    expect(problematic).toBeGreaterThan(20_000);
  }, 60_000);

  it('have the same worst among them every time', () => {
    const worst = worstLinks(200);
    expect(new Set(worst).size).toBe(200);
    expect(worst).toEqual(worstLinks(200));
  }, 60_000);
});
