/**
 * Who descends from whom on a page. The drawings themselves are the graph: each arrow names its two
 * ends and its relation.
 */

type Neighbours = ReadonlyMap<string, readonly string[]>;

export interface LineageGraph {
  readonly before: Neighbours;
  readonly after: Neighbours;
}

/** Of every chart below `root`, whatever program an arrow's ends belong to. */
export function graphOf(root: ParentNode): LineageGraph {
  const before = new Map<string, string[]>();
  const after = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, value: string): void => {
    map.set(key, [...(map.get(key) ?? []), value]);
  };
  for (const arrow of root.querySelectorAll<SVGElement>('[data-kind="arrow"]')) {
    // What is merely related descends from nothing.
    if (arrow.dataset['relation'] === 'related') continue;
    const [from = '', to = ''] = (arrow.dataset['id'] ?? '').split('->');
    add(after, from, to);
    add(before, to, from);
  }
  return { before, after };
}

function reach(start: string, next: Neighbours, into: Set<string>): void {
  for (const id of next.get(start) ?? []) {
    if (into.has(id)) continue;
    into.add(id);
    reach(id, next, into);
  }
}

/** A bar and all it descends from or leads to. */
export function lineageIn(graph: LineageGraph, id: string): ReadonlySet<string> {
  const ancestors = new Set<string>();
  const descendants = new Set<string>();
  reach(id, graph.before, ancestors);
  reach(id, graph.after, descendants);
  return new Set([id, ...ancestors, ...descendants]);
}
