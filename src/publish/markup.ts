/** Text that is already HTML or XML. Only `markup` makes it, so that nothing else gets into a page unescaped. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | null | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML allows in no form, halves of surrogate pairs among it. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as it stands in HTML or XML, between tags or in quotes. Characters that XML has no way to write are dropped. */
export function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '');
}

/** Markup from a template: what is put into it is escaped, unless it is markup itself; a list's items follow each other, null is nothing. */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const written = parts.map(writtenPart);
  return { markup: template.map((text, index) => text + (written[index] ?? '')).join('') };
}

function writtenPart(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(writtenPart).join('');
}
