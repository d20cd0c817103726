import type { Source } from '../domain/background.ts';

/** Sources column by column, which compresses a tenth better than record by record; 0 stands for the usual value. */
export interface FiledSources {
  readonly id: readonly (string | 0)[];
  readonly url: readonly string[];
  readonly publisher: readonly string[];
  readonly date: readonly (string | 0)[];
  readonly title: readonly (string | 0)[];
  readonly language: readonly (string | 0)[];
  readonly type: readonly (Source['type'] | 0)[];
  /** What only examined articles have, by place. */
  readonly articles: { readonly [place: number]: Pick<Source, 'label' | 'note'> };
}

const USUAL = { language: 'en', type: 'press' } as const;

/** The columns of a list of sources; `sourcesFrom` gives the list back. */
export function fileSources(sources: readonly Source[]): FiledSources {
  const articles = sources.flatMap(({ label, note }, place) =>
    label || note ? [[place, { ...(label && { label }), ...(note && { note }) }] as const] : [],
  );
  return {
    id: sources.map((source) => (source.id === usualId(source) ? 0 : source.id)),
    url: sources.map(({ url }) => url),
    publisher: sources.map(({ publisher }) => publisher),
    date: sources.map(({ date }) => date ?? 0),
    title: sources.map(({ title }) => title ?? 0),
    language: sources.map(({ language }) => (language === USUAL.language ? 0 : language)),
    type: sources.map(({ type }) => (type === USUAL.type ? 0 : type)),
    articles: Object.fromEntries(articles),
  };
}

/** The list that columns were made of. */
export function sourcesFrom(filed: FiledSources): Source[] {
  return filed.url.map((url, place) => {
    const publisher = filed.publisher[place] ?? '';
    const date = filed.date[place] || undefined;
    const title = filed.title[place] || undefined;
    return {
      id: filed.id[place] || usualId({ publisher, ...(date && { date }) }),
      url,
      publisher,
      ...(date && { date }),
      ...(title && { title }),
      language: filed.language[place] || USUAL.language,
      type: filed.type[place] || USUAL.type,
      ...filed.articles[place],
    };
  });
}

/** What most sources are called: the publisher's first four words and the date's figures. */
function usualId({ publisher, date }: Pick<Source, 'publisher' | 'date'>): string {
  const plain = publisher.normalize('NFKD').replace(/[^\x20-\x7e]/g, '');
  const words =
    plain
      .toLowerCase()
      .replace(/\(.*?\)/g, '')
      .match(/[a-z0-9]+/g) ?? [];
  const figures = date?.replace(/\D/g, '');
  return [...words.slice(0, 4), ...(figures ? [figures] : [])].join('-');
}
