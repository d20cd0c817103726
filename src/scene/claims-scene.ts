import type { Camp, Claim, Scenario, Source, Target } from '../domain/background.ts';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { parseCivilDate } from '../domain/time/civil-date.ts';
import { VERDICTS, type Verdict } from '../domain/vocabulary.ts';
import { moveTo } from '../viewstate/transitions.ts';
import { DEFAULT_VIEW, type Pick, type ViewState } from '../viewstate/view-state.ts';
import { revealPick } from './reveal-pick.ts';

/** What a link keeps of the reader's own settings. */
type Setting = { readonly [Key in 'lang' | 'theme']: ViewState[Key] };

/** A claim with the views that show what it is about, the most exact first. */
export interface LinkedClaim {
  readonly claim: Claim;
  readonly links: readonly { readonly pick: Pick; readonly view: ViewState }[];
}

/** An article with its claims by verdict, in the order of the vocabulary; verdicts that it has none of are left out. */
export interface ArticleClaims {
  readonly article: Source;
  readonly verdicts: readonly {
    readonly verdict: Verdict;
    readonly claims: readonly LinkedClaim[];
  }[];
}

/** Every examined article, and the blocs and forecasts that they name. */
export interface ClaimsScene {
  readonly articles: readonly ArticleClaims[];
  readonly camps: readonly Camp[];
  readonly scenarios: readonly Scenario[];
  readonly counts: Readonly<Record<Verdict, number>>;
}

/** The claims page; links keep the view's language and theme and nothing else. */
export function buildClaimsScene(
  ledger: IndexedLedger,
  background: IndexedBackground,
  view: Setting,
): ClaimsScene {
  const { claims, camps, scenarios, source } = background;
  const articles = [...new Set(claims.map(({ article }) => article))].sort();
  return {
    articles: articles.flatMap((id) => {
      const article = source.get(id);
      const own = claims.filter((claim) => claim.article === id);
      return article ? [{ article, verdicts: byVerdict(own, ledger, view) }] : [];
    }),
    camps,
    scenarios,
    counts: countByVerdict(claims),
  };
}

function countByVerdict(claims: readonly Claim[]): Record<Verdict, number> {
  const counts = VERDICTS.map((verdict) => [
    verdict,
    claims.filter((claim) => claim.verdict === verdict).length,
  ]);
  return Object.fromEntries(counts) as Record<Verdict, number>;
}

function byVerdict(
  claims: readonly Claim[],
  ledger: IndexedLedger,
  view: Setting,
): ArticleClaims['verdicts'] {
  return VERDICTS.map((verdict) => ({
    verdict,
    claims: claims
      .filter((claim) => claim.verdict === verdict)
      .map((claim) => ({ claim, links: claim.about.map((target) => linkTo(target, claim)) })),
  })).filter((group) => group.claims.length > 0);

  function linkTo(target: Target, claim: Claim) {
    const shown = viewOfTarget(target, claim.day, ledger);
    return { pick: pickOf(target), view: { ...shown, lang: view.lang, theme: view.theme } };
  }
}

/** A view that shows a target on a day: the default one with the target picked, its filters widened as far as that needs. */
export function viewOfTarget(
  target: Target,
  day: string | undefined,
  ledger: IndexedLedger,
): ViewState {
  const pick = pickOf(target);
  const date = parseCivilDate(day ?? '')?.first ?? ledger.event.get(pick.id)?.date.first;
  const view = revealPick({ ...DEFAULT_VIEW, pick }, ledger);
  return moveTo(view, date ?? view.at);
}

/** What a target such as `tie.microsoft.openai.compute` picks. */
export function pickOf(target: Target): Pick {
  const dot = target.indexOf('.');
  return { type: target.slice(0, dot) as Pick['type'], id: target.slice(dot + 1) };
}
