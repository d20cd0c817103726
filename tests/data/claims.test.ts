import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/domain/time/day.ts';
import { VERDICTS } from '../../src/domain/vocabulary.ts';
import { buildClaimsScene, viewOfTarget } from '../../src/scene/claims-scene.ts';
import { buildDetailsScene } from '../../src/scene/details-scene.ts';
import { filteredTies } from '../../src/scene/shown-ties.ts';
import { decodePermalink, encodePermalink } from '../../src/viewstate/permalink/permalink.ts';
import { reconcile } from '../../src/viewstate/permalink/reconcile.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/viewstate/view-state.ts';
import { REAL_BACKGROUND, REAL_INDEX } from '../support/real-ledger.ts';

const { claims, camps, scenarios, source } = REAL_BACKGROUND;

/** Every claim with each of its targets, and the view that shows it. */
const OPENED = claims.flatMap((claim) =>
  claim.about.map((target) => ({
    claim,
    target,
    view: viewOfTarget(target, claim.day, REAL_INDEX),
  })),
);

/** The claims that the details of a view show, as id and verdict. */
function claimsShown(view: ViewState): string[] {
  const scene = buildDetailsScene(REAL_INDEX, REAL_BACKGROUND, view);
  const shown = 'claims' in scene ? scene.claims : [];
  return shown.map(({ id, verdict }) => `${id} ${verdict}`);
}

describe('the claims', () => {
  it('are 213, of which so many have each verdict', () => {
    const counts = VERDICTS.map((verdict) => [
      verdict,
      claims.filter((claim) => claim.verdict === verdict).length,
    ]);
    expect(claims).toHaveLength(213);
    expect(Object.fromEntries(counts)).toEqual({
      confirmed: 83,
      partly: 47,
      contradicted: 27,
      unverifiable: 26,
      opinion: 30,
    });
  });

  it('are shown with their verdict wherever their targets are opened', () => {
    const hidden = OPENED.filter(
      ({ claim, view }) => !claimsShown(view).includes(`${claim.id} ${claim.verdict}`),
    );
    expect(hidden.map(({ claim, target }) => `${claim.id} ${target}`)).toEqual([]);
    expect(OPENED.length).toBeGreaterThanOrEqual(213);
  });

  it('link to views that can be followed', () => {
    const broken = OPENED.filter(({ view }) => {
      const { view: read, problems } = decodePermalink(encodePermalink(view));
      return problems.length > 0 || reconcile(read, REAL_INDEX).problems.length > 0;
    });
    expect(broken.map(({ claim, target }) => `${claim.id} ${target}`)).toEqual([]);
  });

  it('link to views that let through the tie that the target is, or one that it moves', () => {
    const hidden = OPENED.filter(({ view }) => {
      const { pick } = view;
      if (pick === null || pick.type === 'org') return false;
      const event = REAL_INDEX.event.get(pick.id);
      const ties = pick.type === 'tie' ? [pick.id] : event?.effects.map(({ tie }) => tie);
      const shown = new Set(filteredTies(REAL_INDEX, view).map(({ id }) => id));
      return !ties?.some((tie) => shown.has(tie));
    });
    expect(hidden.map(({ claim, target }) => `${claim.id} ${target}`)).toEqual([]);
  });

  it('name each article once on their page, each with a label', () => {
    const { articles, counts } = buildClaimsScene(REAL_INDEX, REAL_BACKGROUND, DEFAULT_VIEW);
    expect(articles.map(({ article }) => article.id)).toEqual([
      'article-000',
      'article-001',
      'article-002',
      'article-003',
      'article-004',
    ]);
    expect(articles.filter(({ article }) => !article.label)).toEqual([]);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(213);
  });

  it('are held against sources that are none of the articles', () => {
    const articles = new Set(claims.map(({ article }) => article));
    const circular = claims.filter(({ sources }) => sources.some((id) => articles.has(id)));
    expect(circular.map(({ id }) => id)).toEqual([]);
    const cited = [...REAL_BACKGROUND.event.values()].flatMap(({ sources }) => sources);
    expect(cited.filter((id) => articles.has(id))).toEqual([]);
  });

  it('that are decided cite a source', () => {
    const decided = claims.filter(({ verdict }) => !['unverifiable', 'opinion'].includes(verdict));
    expect(decided.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('name days to look at that lie in the record', () => {
    const days = claims.flatMap(({ day }) =>
      day !== undefined && parseDay(day) !== null ? [day] : [],
    );
    expect(days.filter((day) => day < '2023-01-01' || day > '2025-12-31')).toEqual([]);
  });
});

describe('the camps', () => {
  it('are 23, each of an article that is a source', () => {
    expect(camps).toHaveLength(23);
    expect(camps.filter(({ article }) => !source.get(article)?.label)).toEqual([]);
  });
});

describe('the scenarios', () => {
  it('are 10, three of them with a probability', () => {
    expect(scenarios).toHaveLength(10);
    expect(scenarios.flatMap(({ probability }) => probability ?? [])).toEqual([0.3, 0.5, 0.2]);
    expect(scenarios.filter(({ article }) => !source.get(article)?.label)).toEqual([]);
  });
});
