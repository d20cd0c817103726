import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element as an independent reader reads it: its attributes as text, its children in order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Ordered = Readonly<Record<string, unknown>>;

/** Reads XML, or throws where it is not well formed. */
export function readXml(text: string): Element {
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) throw new Error(`${verdict.err.msg}, line ${verdict.err.line}`);
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreDeclaration: true,
    trimValues: false,
    processEntities: {
      enabled: true,
      maxTotalExpansions: 1_000_000,
      maxExpandedLength: 10_000_000,
    },
  });
  const [root] = elementsIn(parser.parse(text) as Ordered[]);
  if (!root) throw new Error('There is no element.');
  return root;
}

/** The children of a name. */
export function childrenOf(element: Element, name: string): readonly Element[] {
  return element.children.filter((child) => child.name === name);
}

/** The only child of a name; throws where there is none. */
export function childOf(element: Element, name: string): Element {
  const [child] = childrenOf(element, name);
  if (!child) throw new Error(`${element.name} has no ${name}.`);
  return child;
}

function elementsIn(nodes: readonly Ordered[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@');
    if (name === undefined || name === '#text') return [];
    const inner = node[name] as Ordered[];
    return [
      {
        name,
        attributes: (node[':@'] ?? {}) as Record<string, string>,
        children: elementsIn(inner),
        text: inner.map((child) => child['#text'] ?? '').join(''),
      },
    ];
  });
}
