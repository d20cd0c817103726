/** Attributes of an element; what is null is left out. */
type Attributes = Readonly<Record<string, string | number | boolean | null>>;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What XML 1.0 has no way to write: most control characters, halves of pairs, and two codes that stand for nothing. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** An element on lines of its own, its children indented under it; children are elements already written. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly string[] = [],
): string {
  const open = `<${name}${writeAttributes(attributes)}`;
  if (children.length === 0) return `${open}/>`;
  const inner = children.join('\n').replaceAll(/^/gm, '  ');
  return `${open}>\n${inner}\n</${name}>`;
}

/** An element that holds a text and nothing else. */
export function textElement(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** A text in which U+FFFD stands for what XML cannot hold. */
export function writable(text: string): string {
  return text.replaceAll(UNWRITABLE, '\uFFFD');
}

/** A text as it may stand in XML, in double quotes too. White space becomes single blanks, as readers would make of it; what XML cannot hold becomes U+FFFD. */
function escapeXml(text: string): string {
  return writable(text)
    .replaceAll(/[\t\n\r ]+/g, ' ')
    .trim()
    .replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('');
}
