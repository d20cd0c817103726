import { ledgerOn } from '../../domain/basis.ts';
import { NONE_DISPUTED } from '../../domain/disputed.ts';
import type { Organization } from '../../domain/ledger.ts';
import { formatDay } from '../../domain/time/day.ts';
import { PALETTES } from '../../painting/palettes.ts';
import { buildGraphScene, type GraphScene } from '../../scene/graph-scene.ts';
import { sourcesOf } from './cited.ts';
import type { DayRange, FileRequest } from './file-request.ts';
import { bounds, declarations, edgeValues, nodeValues } from './gexf-attributes.ts';
import { legendLine, legendOf } from './legend.ts';
import { joined, type LivedNetwork, type LivedTie, livedNetwork } from './network.ts';
import { LICENCE, titleOf } from './provenance.ts';
import { element, textElement } from './xml.ts';

const NAMESPACES = {
  xmlns: 'http://gexf.net/1.3',
  'xmlns:viz': 'http://gexf.net/1.3/viz',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': 'http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd',
  version: '1.3',
} as const;

/** As many as fit into a line or two of a program's description. */
const NAMED_PUBLISHERS = 12;

/** Of paper, so that the file does not depend on the theme it was made in. */
const { ink, kinds } = PALETTES.light;

/**
 * The network through time as GEXF 1.3, for Gephi and its timeline: who was tied to whom from which day to which, both
 * included, and under which terms. What still runs ends with the window, since Gephi shows no timeline over endless
 * spells, and is marked as ongoing. Places, sizes and colours are those of the view's day.
 */
export function networkGexf(request: FileRequest): string {
  const network = livedNetwork(request);
  const scene = sceneOf(request, network);
  const graph = element(
    'graph',
    {
      mode: 'dynamic',
      defaultedgetype: 'directed',
      idtype: 'string',
      timeformat: 'date',
      timerepresentation: 'interval',
      timezone: 'UTC',
      ...bounds(network),
    },
    [...declarations(), ...nodesAndEdges(request, network, scene)],
  );
  const root = element('gexf', NAMESPACES, [metaOf(request, network), graph]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** Everybody of the network as drawn on the view's day, those without a tie that day in their places as the smallest. */
function sceneOf({ recorded, view }: FileRequest, network: LivedNetwork): GraphScene {
  const ledger = ledgerOn(recorded.ledger, view.basis);
  const keyframes = recorded.positions[view.who];
  const guests = [...network.organizations.keys()];
  return buildGraphScene(ledger, keyframes, { ...view, vs: null }, null, NONE_DISPUTED, guests);
}

function metaOf(request: FileRequest, network: LivedNetwork): string {
  const { recorded, view, words, share, link } = request;
  const { files } = share;
  const description = [
    `${titleOf(request)}.`,
    files.networkTitle(words.day(view.at)),
    files.networkLegend,
    legendLine(legendOf({ kind: network.ties.map(({ tie }) => tie.kind) }, request)),
    wordPublishers(request, network),
    files.networkOrigin(recorded.version, LICENCE, link),
  ].join(' ');
  return element('meta', {}, [
    textElement('creator', 'Entente'),
    textElement('keywords', `${formatDay(view.at)}, ${recorded.version}`),
    textElement('description', description),
  ]);
}

/** Who is cited for the ties, those cited most often first. */
function wordPublishers({ background, share }: FileRequest, network: LivedNetwork): string {
  const cited = network.ties.flatMap(({ tie }) =>
    sourcesOf(
      background,
      tie.marks.map(({ event }) => event.id),
    ),
  );
  const times = new Map<string, number>();
  for (const { publisher } of cited) times.set(publisher, (times.get(publisher) ?? 0) + 1);
  const publishers = [...times.keys()].sort(
    (a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const { sheet } = share;
  const named = publishers.slice(0, NAMED_PUBLISHERS).join(sheet.between);
  const more = publishers.length - NAMED_PUBLISHERS;
  return more > 0 ? sheet.sourcesAndMore(named, more) : sheet.sources(named);
}

function nodesAndEdges(
  { recorded, words }: FileRequest,
  network: LivedNetwork,
  scene: GraphScene,
): readonly string[] {
  const nodes = [...network.organizations].map(([id, lives]) => {
    const organization = recorded.ledger.organization.get(id);
    const label = organization ? words.name(organization) : id;
    return writeNode({ id, label, organization, lives }, scene);
  });
  const edges = network.ties.map((lived) =>
    writeEdge(lived, words.messages.kinds[lived.tie.kind], scene),
  );
  return [
    element('nodes', { count: nodes.length }, nodes),
    element('edges', { count: edges.length }, edges),
  ];
}

interface Node {
  readonly id: string;
  readonly label: string;
  readonly organization: Organization | undefined;
  readonly lives: readonly DayRange[];
}

/** Gephi counts y upwards, the picture downwards. */
function writeNode({ id, label, organization, lives }: Node, { nodes }: GraphScene): string {
  const drawn = nodes.get(id);
  const place = drawn && { x: rounded(drawn.x), y: rounded(-drawn.y), z: 0 };
  return element('node', { id, label }, [
    ...(organization ? [nodeValues(organization)] : []),
    writeSpells(lives),
    ...(place ? [element('viz:position', place)] : []),
    ...(drawn ? [element('viz:size', { value: rounded(drawn.radius) })] : []),
    element('viz:color', colour(ink)),
  ]);
}

/** `kind` keeps the parallel ties of a pair apart; the label is the kind in the reader's language. */
function writeEdge(lived: LivedTie, label: string, { ties }: GraphScene): string {
  const { id, from, to, kind } = lived.tie;
  const drawn = ties.get(id);
  return element('edge', { id, source: from, target: to, type: 'directed', kind, label }, [
    edgeValues(lived),
    writeSpells(joined(lived.spells)),
    element('viz:color', colour(kinds[kind])),
    ...(drawn ? [element('viz:thickness', { value: rounded(drawn.width) })] : []),
  ]);
}

function writeSpells(spells: readonly DayRange[]): string {
  return element(
    'spells',
    {},
    spells.map((spell) => element('spell', bounds(spell))),
  );
}

/** Red, green and blue of `#rrggbb`, from 0 to 255. */
function colour(hex: string): { r: number; g: number; b: number } {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return { r, g, b };
}

/** To hundredths, and never to −0. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
