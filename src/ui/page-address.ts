/** The page's address without query and fragment, for links that others are to open: where the page is a file on a disk, the public one if it names that. */
export function pageAddress(): string {
  const { protocol, origin, pathname, href } = window.location;
  if (protocol !== 'file:') return origin + pathname;
  const known = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return known?.href ?? href.replace(/[?#].*$/, '');
}
