import type { SearchEntry } from '../../scene/search-entries.ts';
import { bareName } from '../../scene/search-tokens.ts';

/** How many times more an organisation counts whose whole name or alias was asked for. */
const WHOLE = { names: 20, aliases: 10 };

/** How many times more one counts whose name begins as asked, the more of it the more. */
const BEGUN = { names: 4, aliases: 2 };

/** The names and aliases of organisations, bare. */
export interface Names {
  readonly isWhole: (bare: string) => boolean;
  /** How many times more each organisation counts that is called so, or whose name begins so; by key. */
  readonly fitting: (bare: string) => ReadonlyMap<string, number>;
}

/** The names and aliases of the organisations among the entries. */
export function namesOf(entries: readonly SearchEntry[]): Names {
  const filed = entries
    .filter(({ type }) => type === 'org')
    .flatMap(({ key, names, aliases }) => [
      ...names.map((name) => ({ key, bare: bareName(name), field: 'names' as const })),
      ...aliases.map((alias) => ({ key, bare: bareName(alias), field: 'aliases' as const })),
    ]);
  const wholes = new Set(filed.map(({ bare }) => bare));
  const fitting = (asked: string) => {
    const fits = new Map<string, number>();
    if (asked === '') return fits;
    for (const { key, bare, field } of filed) {
      if (!bare.startsWith(asked)) continue;
      const isAll = bare === asked;
      const counts = isAll ? WHOLE[field] : 1 + (BEGUN[field] * asked.length) / bare.length;
      fits.set(key, Math.max(counts, fits.get(key) ?? 1));
    }
    return fits;
  };
  return { isWhole: (bare) => wholes.has(bare), fitting };
}
