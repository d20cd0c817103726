/** Text that Markdown shows as it is, on one line: what could become a link, emphasis, code, a table, HTML, a formula or a list stands behind a backslash. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** An address as it may stand between the brackets of a link; anything but http(s) is taken for a place on this page, so that no link runs a script. */
export function markdownAddress(url: string): string {
  if (!/^(https?|file):\/\//i.test(url)) return '#';
  return url.replace(/[\s()<>\\"`]/g, (letter) =>
    encodeURIComponent(letter).replace(/[()]/g, inHex),
  );
}

function inHex(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16)}`;
}
