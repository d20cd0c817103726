import type { Story } from '../domain/story.ts';
import { readEditions } from './editions.ts';
import type { LocatedLedger } from './located-ledger.ts';
import { type Problem, sortProblems } from './problem.ts';
import { type LedgerReading, readLedger } from './read-ledger.ts';
import { amountsNameDeals } from './rules/amounts-name-deals.ts';
import { claimsHaveTargets } from './rules/claims-have-targets.ts';
import { contradictionsShown } from './rules/contradictions-shown.ts';
import { effectsFollow } from './rules/effects-follow.ts';
import { eventsDistinct } from './rules/events-distinct.ts';
import { filedInOrder } from './rules/filed-in-order.ts';
import { foundedBeforeTied } from './rules/founded-before-tied.ts';
import { fromIsNotTo } from './rules/from-is-not-to.ts';
import { idsLiveOn } from './rules/ids-live-on.ts';
import { idsUnique } from './rules/ids-unique.ts';
import { insideWindow } from './rules/inside-window.ts';
import { languagesInPlace } from './rules/languages-in-place.ts';
import { nothingUnused } from './rules/nothing-unused.ts';
import { referencesExist } from './rules/references-exist.ts';
import type { Rule } from './rules/rule.ts';
import { tierOneSourced } from './rules/tier-one-sourced.ts';
import { webAddresses } from './rules/web-addresses.ts';
import { checkStories } from './stories/check-stories.ts';

/** Every law across the ledger's files, in the order in which problems are easiest to mend. */
export const RULES: readonly Rule[] = [
  idsUnique,
  idsLiveOn,
  referencesExist,
  fromIsNotTo,
  insideWindow,
  filedInOrder,
  foundedBeforeTied,
  eventsDistinct,
  effectsFollow,
  amountsNameDeals,
  claimsHaveTargets,
  contradictionsShown,
  tierOneSourced,
  webAddresses,
  languagesInPlace,
  nothingUnused,
];

/** All rules' problems, each message ending with the rule's name. */
export function checkRules(ledger: LocatedLedger, rules: readonly Rule[] = RULES): Problem[] {
  return rules.flatMap((rule) =>
    rule.check(ledger).map((found) => ({ ...found, message: `${found.message} [${rule.name}]` })),
  );
}

/** Reads and checks a ledger folder with its list of editions. The rules run only on files whose records are all well formed, and the stories are held only against a ledger that keeps the rules, so that one slip is not reported twice. */
export function checkLedger(
  folder: string,
): LedgerReading & { readonly stories: readonly Story[] } {
  const { ledger, problems: inRecords } = checkRecords(folder);
  const broken = [...inRecords, ...readEditions(folder).problems];
  if (broken.length > 0) return { ledger, stories: [], problems: sortProblems(broken) };
  const { stories, problems } = checkStories(folder, ledger);
  return { ledger, stories, problems: sortProblems(problems) };
}

/** Reads and checks the records of a ledger folder alone, whatever its editions and stories say. */
export function checkRecords(folder: string): LedgerReading {
  const { ledger, problems } = readLedger(folder);
  return { ledger, problems: problems.length > 0 ? problems : checkRules(ledger) };
}
