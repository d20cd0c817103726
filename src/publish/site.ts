/** Where the build will be served: an address with a slash at its end, or null where that is not known. */
export interface Site {
  readonly url: string | null;
}

/** The variable of the environment that names the public address. */
export const ADDRESS_VARIABLE = 'ENTENTE_URL';

/** The site that the environment names. Throws where the address is none that pages can have: http(s), without query and fragment. */
export function siteFrom(environment: Readonly<Record<string, string | undefined>>): Site {
  const text = environment[ADDRESS_VARIABLE]?.trim();
  if (!text) return { url: null };
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(
      `${ADDRESS_VARIABLE} is “${text}”; write where the pages will be, such as https://example.org/entente/`,
    );
  }
  return { url: url.href.replace(/\/?$/, '/') };
}

/**
 * The address of a path of the site for those who read a page elsewhere (previews, search engines, feed readers): absolute.
 * Where the site's address is not known it is relative to the page, which holds under any base path and is what most of them resolve.
 */
export function publicAddress(site: Site, path: string, page: string): string {
  return site.url === null ? relativeAddress(path, page) : site.url + path;
}

/** The way from a page to a path, both from the site's root without a slash in front; `./` from a folder to itself. */
export function relativeAddress(path: string, page: string): string {
  const [from, to] = [foldersOf(page), foldersOf(path)];
  const common = commonLength(from, to);
  const up = '../'.repeat(from.length - common);
  const down = to.slice(common).map((name) => `${name}/`);
  const way = `${up}${down.join('')}${path.slice(path.lastIndexOf('/') + 1)}`;
  return way === '' || way.startsWith('?') ? `./${way}` : way;
}

function foldersOf(path: string): string[] {
  return path.split('/').slice(0, -1);
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((name, index) => name !== b[index]);
  return differs < 0 ? a.length : differs;
}
