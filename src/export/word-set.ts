import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { ALLIANCE_KINDS, FRICTION_KINDS, ORGANIZATION_KINDS } from '../domain/vocabulary.ts';
import type { Words } from '../i18n/words.ts';
import { whatIsSet } from '../viewstate/active.ts';
import type { ViewState } from '../viewstate/view-state.ts';

/** So many kinds are named; of more it is said how many. */
const MOST_NAMED = 3;

type Set = ReturnType<typeof whatIsSet>[number];

/** Everything that is set, the focus aside, in the words of the view's language. */
export function wordSet(view: ViewState, words: Words): readonly string[] {
  return whatIsSet(view).flatMap((name) => (name === 'focus' ? [] : WORDINGS[name](view, words)));
}

/** Who is in focus and how far it reaches. */
export function wordReach(view: ViewState, ledger: IndexedLedger, words: Words): string {
  const names = words.list(view.focus.map((id) => words.name(ledger.organization.get(id))));
  return words.messages.explore.reach(names, view.hops);
}

const WORDINGS: {
  readonly [Name in Exclude<Set, 'focus'>]: (view: ViewState, words: Words) => string;
} = {
  kinds: wordKinds,
  orgs: wordOrganizationKinds,
  standing: ({ standing }, { messages: { explore } }) =>
    standing === 'reported' ? explore.reportedOnly : explore.inForceOnly,
  amount: ({ amount }, words) => words.messages.explore.atLeast(words.usd(amount)),
  who: (_view, { messages }) => messages.filters.everybody,
  vs: ({ vs }, words) =>
    vs === null ? '' : words.messages.explore.comparedWith(words.dayShort(vs)),
  basis: (_view, { messages }) => messages.explore.byEffect,
  show: wordMarks,
};

function wordKinds({ kinds }: ViewState, words: Words): string {
  const { explore, kinds: names } = words.messages;
  const nameAll = (some: readonly (typeof kinds)[number][]) =>
    words.list(some.map((kind) => names[kind]));
  if (kinds.length === 0) return explore.noKinds;
  if (kinds.length <= MOST_NAMED) return explore.justThese(nameAll(kinds));
  const missing = ALLIANCE_KINDS.filter((kind) => !kinds.includes(kind));
  const added = FRICTION_KINDS.filter((kind) => kinds.includes(kind));
  if (missing.length > MOST_NAMED) return explore.kindsChosen(kinds.length);
  const parts = [
    missing.length > 0 && explore.without(nameAll(missing)),
    added.length > 0 && explore.with(nameAll(added)),
  ];
  return words.list(parts.filter((part) => part !== false));
}

function wordOrganizationKinds({ orgs }: ViewState, words: Words): string {
  const { explore, organizationKinds: names } = words.messages;
  const nameAll = (some: readonly (typeof orgs)[number][]) =>
    words.list(some.map((kind) => names[kind]));
  if (orgs.length === 0) return explore.noOrganizations;
  if (orgs.length <= MOST_NAMED) return explore.justThese(nameAll(orgs));
  const missing = ORGANIZATION_KINDS.filter((kind) => !orgs.includes(kind));
  if (missing.length > MOST_NAMED) return explore.organizationsChosen(orgs.length);
  return explore.without(nameAll(missing));
}

function wordMarks({ show }: ViewState, words: Words): string {
  const { marked, marks } = words.messages.explore;
  const named: Readonly<Record<string, string>> = {
    ...marks,
    camps: marks.camp,
    loops: marks.loop,
    circles: marks.circle,
  };
  const kinds = show.map((overlay) => named[overlay.split('.')[0] ?? ''] ?? '');
  return marked(words.list([...new Set(kinds)]));
}
