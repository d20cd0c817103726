import { bridgesFrom, type NetworkNode } from './bridge-search.ts';

/** How a network hangs together while lines are drawn and taken away. Nodes are numbers; one without a line is not in the network. */
export interface Connectivity {
  /** Draws a line between two nodes that have none. */
  join(one: number, other: number): void;
  /** Takes away the line between two nodes. */
  part(one: number, other: number): void;
  /** How many nodes have a line, how many parts the network has, and how many lines would split a part if they were taken away. */
  read(): {
    readonly organizations: number;
    readonly components: number;
    readonly bridges: number;
  };
}

/** A network of so many nodes without a line. Reading it searches only those parts that have changed since it was last read. */
export function createConnectivity(size: number): Connectivity {
  const nodes = Array.from({ length: size }, aNode);
  const bridgesIn = new Map<number, number>();
  const touched = new Set<NetworkNode>();
  const counts = { organizations: 0, bridges: 0, searches: 0, clock: 0 };

  /** What was known of the node's part of the network holds no more. */
  function touch(node: NetworkNode): void {
    touched.add(node);
    counts.bridges -= bridgesIn.get(node.component) ?? 0;
    bridgesIn.delete(node.component);
  }

  function join(node: NetworkNode, ally: NetworkNode): void {
    touch(node);
    if (node.allies.length === 0) counts.organizations++;
    node.allies.push(ally);
  }

  function part(node: NetworkNode, ally: NetworkNode): void {
    touch(node);
    node.allies.splice(node.allies.indexOf(ally), 1);
    if (node.allies.length === 0) counts.organizations--;
  }

  function search(root: NetworkNode): void {
    const component = counts.searches++;
    const { bridges, clock } = bridgesFrom(root, component, counts.clock);
    counts.clock = clock;
    counts.bridges += bridges;
    bridgesIn.set(component, bridges);
  }

  function onBoth(one: number, other: number, act: typeof join): void {
    const [node, ally] = [nodes[one], nodes[other]];
    if (!node || !ally) return;
    act(node, ally);
    act(ally, node);
  }

  return {
    join: (one, other) => onBoth(one, other, join),
    part: (one, other) => onBoth(one, other, part),
    read() {
      const start = counts.clock;
      for (const node of touched) {
        const isFound = node.found > start;
        if (!isFound && node.allies.length > 0) search(node);
      }
      touched.clear();
      const { organizations, bridges } = counts;
      return { organizations, components: bridgesIn.size, bridges };
    },
  };
}

function aNode(): NetworkNode {
  return { allies: [], component: -1, found: 0, earliest: 0, next: 0 };
}
