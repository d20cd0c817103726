/** Attributes that the elements of a group may share, since elements inherit them. */
export type Style = Readonly<Record<string, string>>;

/** An element without children: its own attributes as they are written, and what it is written with. */
interface Leaf {
  readonly tag: 'path' | 'rect' | 'text';
  readonly own: string;
  readonly style: Style;
  /** Written out already. */
  readonly content: string;
}

/** What holds elements: `open` and `close` are its tags. */
export interface Branch {
  readonly open: string;
  readonly close: string;
  readonly children: Node[];
}

export type Node = Leaf | Branch;

const XML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML 1.0 may not hold at all: most control characters, halves of surrogate pairs, and two that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be dropped
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\p{Cs}]/gu;

/** A text as it may stand in an element or an attribute; what XML forbids is dropped, and line breaks become spaces. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(/[\t\n\r]/g, ' ')
    .replace(/[&<>"']/g, (letter) => XML_ENTITIES[letter] ?? '');
}

/** Attributes as they are written, in their order, each with a space before it. */
export function writeAttributes(attributes: Style): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

/** Elements in their order, one a line. Neighbours that share what they inherit stand in a group that says it once. */
export function writeNodes(nodes: readonly Node[]): string {
  return runsOf(nodes, kindOf)
    .map((run) => {
      const leaves = run.filter((node): node is Leaf => 'tag' in node);
      if (leaves.length < run.length) return run.map(writeBranch).join('');
      return writeGroup(leaves, (rest) => runsOf(rest, styleOf).map(writeAlike).join(''));
    })
    .join('');
}

/** Text has much in common with text, and nothing with shapes. */
function kindOf(node: Node): string {
  if (!('tag' in node)) return 'branch';
  return node.tag === 'text' ? 'text' : 'shape';
}

function styleOf({ style }: Leaf): string {
  return writeAttributes(style);
}

function writeBranch(node: Node): string {
  if ('tag' in node) return '';
  return `${node.open}\n${writeNodes(node.children)}${node.close}\n`;
}

function writeAlike(leaves: readonly Leaf[]): string {
  return writeGroup(leaves, (rest) => rest.map(writeLeaf).join(''));
}

/** Leaves with what all of them share said once around them, where there are several and they share anything. */
function writeGroup(leaves: readonly Leaf[], write: (leaves: readonly Leaf[]) => string): string {
  const [first, ...others] = leaves;
  if (!first || others.length === 0) return write(leaves);
  const shared = Object.entries(first.style).filter(([name, value]) =>
    others.every(({ style }) => style[name] === value),
  );
  if (shared.length === 0) return write(leaves);
  const rest = leaves.map((leaf) => ({ ...leaf, style: without(leaf.style, shared) }));
  return `<g${writeAttributes(Object.fromEntries(shared))}>\n${write(rest)}</g>\n`;
}

function without(style: Style, shared: readonly (readonly [string, string])[]): Style {
  const names = new Set(shared.map(([name]) => name));
  return Object.fromEntries(Object.entries(style).filter(([name]) => !names.has(name)));
}

function writeLeaf({ tag, own, style, content }: Leaf): string {
  const open = `<${tag}${own}${writeAttributes(style)}`;
  return content === '' ? `${open}/>\n` : `${open}>${content}</${tag}>\n`;
}

/** A list cut where a key changes. */
function runsOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const runs: Item[][] = [];
  let last: string | null = null;
  for (const item of items) {
    const key = keyOf(item);
    if (key === last) runs.at(-1)?.push(item);
    else runs.push([item]);
    last = key;
  }
  return runs;
}
