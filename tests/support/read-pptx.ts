import { posix } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

/** An element as the parser gives it: its name with its children, and its attributes under `:@`. */
type Node = { readonly [name: string]: unknown };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  processEntities: true,
});

/** A part's relation to another, or to an address. */
interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of a PPTX by their names. */
export function readPptx(bytes: Uint8Array) {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const nodes = (name: string) => parser.parse(text(name)) as readonly Node[];
  const relations = (name: string) => relationsIn(nodes(relationsName(name)));
  return {
    names,
    bytes: (name: string) => parts[name] ?? new Uint8Array(),
    text,
    /** Each text box or placeholder of a part, as its paragraphs. */
    paragraphs: (name: string) => paragraphsIn(nodes(name)),
    relations,
    /** What elements within others say in an attribute. */
    attribute: (name: string, around: string, element: string, attribute: string) =>
      elementsIn(nodes(name))
        .filter((one) => one.name === around)
        .flatMap(({ children }) => elementsIn(children))
        .filter((one) => one.name === element)
        .map(({ attributes }) => attributes[attribute]),
    slides: names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length,
    faults: () => [
      ...malformed(names, text),
      ...mistyped(names, nodes('[Content_Types].xml')),
      ...unresolved(names, relations),
    ],
  };
}

/** A file's notes of one slide, as its paragraphs; the slide's number, by which the field is filled in, left out. */
export function notesOf(file: ReturnType<typeof readPptx>, slide: number): string[] {
  const paragraphs = file.paragraphs(`ppt/notesSlides/notesSlide${slide}.xml`);
  return paragraphs.slice(0, -1);
}

function malformed(names: readonly string[], text: (name: string) => string): string[] {
  return names.filter(isXml).flatMap((name) => {
    const outcome = XMLValidator.validate(text(name));
    return outcome === true ? [] : [`${name}: ${outcome.err.msg}`];
  });
}

function isXml(name: string): boolean {
  return /\.(xml|rels)$/.test(name);
}

/** Parts without a type, and types of parts that are not there. */
function mistyped(names: readonly string[], types: readonly Node[]): string[] {
  const elements = elementsIn(types);
  const listed = (element: string, attribute: string) =>
    elements.filter(({ name }) => name === element).map(({ attributes }) => attributes[attribute]);
  const extensions = new Set(listed('Default', 'Extension'));
  const overrides = listed('Override', 'PartName').map((part) => part?.slice(1) ?? '');
  const untyped = names.filter(
    (name) =>
      name !== '[Content_Types].xml' &&
      !overrides.includes(name) &&
      !extensions.has(name.slice(name.lastIndexOf('.') + 1)),
  );
  const absent = overrides.filter((part) => !names.includes(part));
  return [...untyped.map((name) => `${name} has no type`), ...absent.map((part) => `no ${part}`)];
}

/** Relations that lead to no part. */
function unresolved(
  names: readonly string[],
  relations: (name: string) => readonly Relation[],
): string[] {
  const owners = ['', ...names.filter((name) => names.includes(relationsName(name)))];
  return owners.flatMap((owner) =>
    relations(owner)
      .filter(({ isExternal }) => !isExternal)
      .map(({ target }) => resolved(owner, target))
      .filter((target) => !names.includes(target))
      .map((target) => `${owner} leads to ${target}`),
  );
}

/** The name of the part that a relation of another leads to. */
export function resolved(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  return posix.join(posix.dirname(owner), target);
}

function relationsName(part: string): string {
  const folder = posix.dirname(part);
  return posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
}

function relationsIn(nodes: readonly Node[]): Relation[] {
  return elementsIn(nodes)
    .filter(({ name }) => name === 'Relationship')
    .map(({ attributes }) => ({
      id: attributes['Id'] ?? '',
      type: (attributes['Type'] ?? '').replace(/.*\//, ''),
      target: attributes['Target'] ?? '',
      isExternal: attributes['TargetMode'] === 'External',
    }));
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

/** Every element in document order. */
function elementsIn(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) =>
    Object.entries(node).flatMap(([name, children]) => {
      if (name === ':@' || name === '#text' || !Array.isArray(children)) return [];
      const attributes = (node[':@'] ?? {}) as Readonly<Record<string, string>>;
      return [{ name, attributes, children }, ...elementsIn(children)];
    }),
  );
}

function paragraphsIn(nodes: readonly Node[]): string[] {
  const isText = ({ name }: Element) => name === 'a:t';
  return elementsIn(nodes)
    .filter(({ name }) => name === 'a:p')
    .map(({ children }) => elementsIn(children).filter(isText).map(textIn).join(''));
}

function textIn({ children }: Element): string {
  return children.map((child) => String(child['#text'] ?? '')).join('');
}
