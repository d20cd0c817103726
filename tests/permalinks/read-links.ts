import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseDay } from '../../src/domain/time/day.ts';
import type { LinkProblem } from '../../src/viewstate/permalink/problem.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/viewstate/view-state.ts';

const FOLDER = new URL('./', import.meta.url);

/** A link as it is filed: its state with days as dates. */
interface FiledLink {
  readonly link: string;
  readonly state: { readonly [Name in keyof ViewState]?: unknown };
  readonly problems?: readonly LinkProblem[];
  readonly becomes?: string;
}

/** A link of the corpus: the query, the view that it must give and what is said about it; where it names records by ids of before, the link that it becomes. */
export interface KnownLink {
  readonly link: string;
  readonly view: ViewState;
  readonly problems: readonly LinkProblem[];
  readonly becomes: string | null;
}

const filed: readonly FiledLink[] = parse(readFileSync(new URL('links.yaml', FOLDER), 'utf8'));

/** The links that must work forever, in the order in which they were added. */
export const KNOWN_LINKS: readonly KnownLink[] = filed.map(
  ({ link, state, problems = [], becomes = null }) => ({
    link,
    becomes,
    view: { ...DEFAULT_VIEW, ...(datesRead(state) as Partial<ViewState>) },
    problems,
  }),
);

function datesRead(value: unknown): unknown {
  if (typeof value === 'string') return parseDay(value) ?? value;
  if (Array.isArray(value)) return value.map(datesRead);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, datesRead(item)]));
}

/** One line for each link, which depends on it and on all before it. */
export function chainOf(links: readonly unknown[] = filed): string[] {
  let last = '';
  return links.map((link) => {
    last = createHash('sha256')
      .update(last + JSON.stringify(link))
      .digest('hex')
      .slice(0, 16);
    return last;
  });
}

/** The lines as they were written when each link was added. */
export function frozenChain(): string[] {
  return readFileSync(new URL('frozen.txt', FOLDER), 'utf8').trim().split('\n');
}
