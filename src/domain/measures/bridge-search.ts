/** A node with what a search has noted about it. */
export interface NetworkNode {
  readonly allies: NetworkNode[];
  /** The search that found it last. */
  component: number;
  /** When it was found, by a clock that never turns back. */
  found: number;
  /** When the earliest node was found that can be reached from here but by the line on which the search came. */
  earliest: number;
  /** Which of its allies is to be looked at next. */
  next: number;
}

/** Tarjan's search in depth: finds everybody whom lines connect with `root`, names the component of all, and counts the bridges among them. Found before are those whose time is after `clock`; the new time is given back. */
export function bridgesFrom(
  root: NetworkNode,
  component: number,
  clock: number,
): { readonly bridges: number; readonly clock: number } {
  const path: NetworkNode[] = [];
  let [now, bridges] = [clock, 0];
  const enter = (node: NetworkNode): void => {
    now += 1;
    node.component = component;
    node.found = now;
    node.earliest = now;
    node.next = 0;
    path.push(node);
  };
  enter(root);
  for (let here = path.at(-1); here; here = path.at(-1)) {
    const came = path.at(-2);
    const ally = here.allies[here.next++];
    if (ally === undefined) {
      path.pop();
      if (came && isBridge(came, here)) bridges++;
    } else if (ally.found <= clock) enter(ally);
    else if (ally !== came) here.earliest = Math.min(here.earliest, ally.found);
  }
  return { bridges, clock: now };
}

/** Whether the line from `came` to `here`, from where all has been searched, is the only way back. */
function isBridge(came: NetworkNode, here: NetworkNode): boolean {
  came.earliest = Math.min(came.earliest, here.earliest);
  return here.earliest > came.found;
}
