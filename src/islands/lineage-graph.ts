/**
 * Who descends from whom on a page. The drawings themselves are the graph: each arrow names its two
 * ends and its relation, each list of what has no year the descents it tells.
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
    const known = map.get(key) ?? [];
    // Several charts of a page may say the same.
    if (!known.includes(value)) map.set(key, [...known, value]);
  };
  const descend = (id: string): void => {
    const [from = '', to = ''] = id.split('->');
    add(after, from, to);
    add(before, to, from);
  };
  for (const arrow of root.querySelectorAll<SVGElement>('[data-kind="arrow"]')) {
    // What is merely related descends from nothing.
    if (arrow.dataset['relation'] === 'related') continue;
    descend(arrow.dataset['id'] ?? '');
  }
  for (const list of root.querySelectorAll<SVGElement>('[data-told]'))
    (list.dataset['told'] ?? '').split(' ').filter(Boolean).forEach(descend);
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
