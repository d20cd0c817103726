import { childOf, childrenOf, type Element, readXml } from './read-gexf.ts';

/** What the GEXF 1.3 schema allows in an element: its attributes, those in `needs` required, and its children. */
interface Rule {
  readonly needs?: readonly string[];
  readonly may?: readonly string[];
  readonly holds?: readonly string[];
}

const VIZ = ['viz:color', 'viz:position', 'viz:size', 'viz:shape', 'viz:thickness'];
const TIMED = ['start', 'end', 'timestamp'];
const LIVED = [...TIMED, 'intervals', 'timestamps'];

/** After `1.3/gexf.rnc` and `1.3/dynamics.rnc` of the specification, as far as it is used here. */
const RULES: Readonly<Record<string, Rule>> = {
  gexf: {
    needs: ['version'],
    may: ['variant', 'xmlns', 'xmlns:viz', 'xmlns:xsi', 'xsi:schemaLocation'],
    holds: ['meta', 'graph'],
  },
  meta: { may: ['lastmodifieddate'], holds: ['creator', 'keywords', 'description'] },
  creator: {},
  keywords: {},
  description: {},
  graph: {
    may: [
      ...TIMED,
      'defaultedgetype',
      'idtype',
      'mode',
      'timeformat',
      'timerepresentation',
      'timezone',
    ],
    holds: ['attributes', 'nodes', 'edges'],
  },
  attributes: { needs: ['class'], may: ['mode'], holds: ['attribute'] },
  attribute: { needs: ['id', 'title', 'type'], holds: ['default', 'options'] },
  nodes: { may: ['count'], holds: ['node'] },
  edges: { may: ['count'], holds: ['edge'] },
  node: { needs: ['id'], may: ['label', ...LIVED], holds: ['attvalues', 'spells', ...VIZ] },
  edge: {
    needs: ['source', 'target'],
    may: ['id', 'type', 'label', 'weight', 'kind', ...LIVED],
    holds: ['attvalues', 'spells', ...VIZ],
  },
  attvalues: { holds: ['attvalue'] },
  attvalue: { needs: ['for', 'value'], may: TIMED },
  spells: { holds: ['spell'] },
  spell: { may: TIMED },
  'viz:color': { may: ['r', 'g', 'b', 'a', 'hex'] },
  'viz:position': { needs: ['x', 'y'], may: ['z'] },
  'viz:size': { needs: ['value'] },
  'viz:thickness': { needs: ['value'] },
};

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const BYTE = /^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])$/;

/** What an attribute of an element must look like. */
const VALUES: Readonly<Record<string, RegExp>> = {
  'gexf version': /^1\.3$/,
  'gexf xmlns': /^http:\/\/gexf\.net\/1\.3$/,
  'gexf xmlns:viz': /^http:\/\/gexf\.net\/1\.3\/viz$/,
  'graph mode': /^(static|dynamic|slice)$/,
  'graph defaultedgetype': /^(directed|undirected|mutual)$/,
  'graph idtype': /^(integer|string)$/,
  'graph timeformat': /^(integer|double|date|dateTime)$/,
  'graph timerepresentation': /^(interval|timestamp)$/,
  'attributes class': /^(node|edge)$/,
  'attributes mode': /^(static|dynamic)$/,
  'attribute type': /^(integer|long|double|float|boolean|string|anyURI|liststring)$/,
  'nodes count': /^\d+$/,
  'edges count': /^\d+$/,
  'edge type': /^(directed|undirected|mutual)$/,
  'viz:color r': BYTE,
  'viz:color g': BYTE,
  'viz:color b': BYTE,
  'viz:position x': NUMBER,
  'viz:position y': NUMBER,
  'viz:position z': NUMBER,
  'viz:size value': /^\d+(\.\d+)?$/,
  'viz:thickness value': /^\d+(\.\d+)?$/,
};

const TYPES: Readonly<Record<string, RegExp>> = {
  string: /^/,
  boolean: /^(true|false)$/,
  integer: /^-?\d+$/,
  long: /^-?\d+$/,
  double: NUMBER,
};

/** What in a dynamic network breaks the rules of GEXF 1.3, in words; nothing where it is sound. Throws where it is not XML. */
export function gexfProblems(text: string): string[] {
  const root = readXml(text);
  const graph = childOf(root, 'graph');
  return [...schemaProblems(root), ...orderProblems(root, graph), ...graphProblems(graph)];
}

function schemaProblems(element: Element): string[] {
  const { needs = [], may = [], holds = [] } = RULES[element.name] ?? {};
  const { name, attributes, children } = element;
  return [
    ...(RULES[name] ? [] : [`${name} is no element of GEXF`]),
    ...needs.filter((key) => !attributes[key]).map((key) => `${name} lacks ${key}`),
    ...Object.entries(attributes).flatMap(([key, value]) => {
      if (![...needs, ...may].includes(key)) return [`${name} has no attribute ${key}`];
      const form = TIMED.includes(key) ? DATE : VALUES[`${name} ${key}`];
      return form && !form.test(value) ? [`${name} ${key} cannot be ${value}`] : [];
    }),
    ...children.flatMap((child) => [
      ...(holds.includes(child.name) ? [] : [`${name} holds no ${child.name}`]),
      ...schemaProblems(child),
    ]),
    ...repeated(children.map((child) => child.name).filter((child) => isSingle(child))),
  ];
}

const isSingle = (name: string) =>
  !['attributes', 'attribute', 'node', 'edge', 'attvalue', 'spell'].includes(name);

function orderProblems(root: Element, graph: Element): string[] {
  const shape = graph.children.map(({ name }) => name).join(' ');
  const isRoot = root.children.map(({ name }) => name).join(' ') === 'meta graph';
  return [
    ...(root.name === 'gexf' && isRoot ? [] : ['gexf holds meta, then graph']),
    ...(/^(attributes )*nodes edges$/.test(shape) ? [] : [`graph holds ${shape}`]),
  ];
}

function graphProblems(graph: Element): string[] {
  const nodes = childrenOf(childOf(graph, 'nodes'), 'node');
  const edges = childrenOf(childOf(graph, 'edges'), 'edge');
  const lives = new Map(nodes.map((node) => [node.attributes['id'] ?? '', spansOf(node)]));
  const pairs = edges.map(
    ({ attributes: { source, target, kind } }) => `${source} ${target} ${kind}`,
  );
  const bounds = [spanOf(graph)];
  return [
    ...countProblems(graph, 'nodes', nodes),
    ...countProblems(graph, 'edges', edges),
    ...repeated(nodes.map(({ attributes }) => attributes['id'] ?? '')),
    ...repeated(edges.map(({ attributes }) => attributes['id'] ?? '')),
    ...repeated(pairs),
    ...repeated(
      ['node', 'edge'].flatMap((of) => declared(graph, of).map(({ id }) => `${of} ${id}`)),
    ),
    ...nodes.flatMap((node) => [...spanProblems(node, bounds), ...valueProblems(graph, node)]),
    ...edges.flatMap((edge) => [
      ...['source', 'target'].flatMap((end) => {
        const life = lives.get(edge.attributes[end] ?? '');
        return life ? spanProblems(edge, life) : [`${edge.attributes['id']} has no ${end}`];
      }),
      ...valueProblems(graph, edge),
    ]),
  ];
}

function countProblems(graph: Element, name: string, found: readonly Element[]): string[] {
  const { count } = childOf(graph, name).attributes;
  return count === String(found.length) ? [] : [`${found.length} ${name} are not ${count}`];
}

interface Span {
  readonly start: string;
  readonly end: string;
}

function spanOf({ attributes: { start = '', end = '' } }: Element): Span {
  return { start, end };
}

function spansOf(element: Element): readonly Span[] {
  return childrenOf(childOf(element, 'spells'), 'spell').map(spanOf);
}

/** Spells must run forwards, apart from one another by a day or more, and within the spells of what they belong to. */
function spanProblems(element: Element, around: readonly Span[]): string[] {
  const spans = spansOf(element);
  const { id } = element.attributes;
  return [
    ...(spans.length > 0 ? [] : [`${id} never lives`]),
    ...inTurn(id, spans),
    ...spans
      .filter((span) => !around.some(({ start, end }) => start <= span.start && span.end <= end))
      .map(({ start }) => `${id} lives from ${start} outside of what it belongs to`),
  ];
}

function inTurn(what: string | undefined, spans: readonly Span[]): string[] {
  return spans.flatMap(({ start, end }, place) => {
    const before = spans[place - 1];
    return [
      ...(start <= end ? [] : [`${what} ends on ${end} before it starts`]),
      ...(!before || before.end < start ? [] : [`${what} overlaps on ${start}`]),
    ];
  });
}

interface Declared {
  readonly id: string;
  readonly type: string;
  readonly mode: string;
}

function declared(graph: Element, of: string): Declared[] {
  return childrenOf(graph, 'attributes')
    .filter(({ attributes }) => attributes['class'] === of)
    .flatMap((group) =>
      childrenOf(group, 'attribute').map(({ attributes: { id = '', type = '' } }) => ({
        id,
        type,
        mode: group.attributes['mode'] ?? 'static',
      })),
    );
}

function valueProblems(graph: Element, element: Element): string[] {
  const values = childrenOf(childOf(element, 'attvalues'), 'attvalue');
  const known = declared(graph, element.name);
  const { id: whose } = element.attributes;
  return [
    ...values
      .filter(({ attributes }) => !known.some(({ id }) => id === attributes['for']))
      .map(({ attributes }) => `${whose} has an undeclared ${attributes['for']}`),
    ...known.flatMap(({ id, type, mode }) => {
      const said = values.filter(({ attributes }) => attributes['for'] === id);
      const wrong = said.filter(({ attributes }) => !TYPES[type]?.test(attributes['value'] ?? ''));
      return [
        ...wrong.map(({ attributes }) => `${whose} ${id} is no ${type}: ${attributes['value']}`),
        ...(mode === 'dynamic'
          ? timedProblems(element, id, said)
          : onceProblems(element, id, said)),
      ];
    }),
  ];
}

function onceProblems({ attributes }: Element, id: string, said: readonly Element[]): string[] {
  const isTimed = said.some(({ attributes: { start, end } }) => start ?? end);
  return said.length > 1 || isTimed ? [`${attributes['id']} ${id} is said once and for all`] : [];
}

function timedProblems(element: Element, id: string, said: readonly Element[]): string[] {
  const life = spansOf(element);
  const whose = `${element.attributes['id']} ${id}`;
  const spans = said.map(spanOf);
  return [
    ...inTurn(whose, spans),
    ...spans
      .filter((span) => !life.some(({ start, end }) => start <= span.start && span.end <= end))
      .map(({ start }) => `${whose} holds from ${start}, when there is no tie`),
  ];
}

function repeated(names: readonly string[]): string[] {
  return names
    .filter((name, place) => names.indexOf(name) !== place)
    .map((name) => `${name} twice`);
}
