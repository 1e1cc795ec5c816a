/**
 * While a bar is pointed at or focused, everything it descends from and everything that descends
 * from it stands out. The drawing itself is the graph: each arrow names its two ends.
 */

type Neighbours = ReadonlyMap<string, readonly string[]>;

/** Bars reachable from `start` along `next`. */
function reach(start: string, next: Neighbours, into: Set<string>): void {
  for (const id of next.get(start) ?? []) {
    if (into.has(id)) continue;
    into.add(id);
    reach(id, next, into);
  }
}

interface Graph {
  readonly before: Neighbours;
  readonly after: Neighbours;
}

function graphOf(root: HTMLElement): Graph {
  const ends = [...root.querySelectorAll<SVGElement>('[data-kind="arrow"]')].map((arrow) =>
    (arrow.dataset['id'] ?? '').split('->'),
  );
  const by = (key: 0 | 1, value: 0 | 1): Neighbours => {
    const map = new Map<string, string[]>();
    for (const pair of ends) {
      const [from, to] = [pair[key] ?? '', pair[value] ?? ''];
      map.set(from, [...(map.get(from) ?? []), to]);
    }
    return map;
  };
  return { after: by(0, 1), before: by(1, 0) };
}

/** A bar and all it descends from or leads to. */
function lineage(id: string, graph: Graph): ReadonlySet<string> {
  const ancestors = new Set<string>();
  const descendants = new Set<string>();
  reach(id, graph.before, ancestors);
  reach(id, graph.after, descendants);
  return new Set([id, ...ancestors, ...descendants]);
}

function isLit(mark: SVGElement, lit: ReadonlySet<string>): boolean {
  const id = mark.dataset['id'] ?? '';
  if (mark.dataset['kind'] === 'arrow') return id.split('->').every((end) => lit.has(end));
  if (mark.dataset['kind'] === 'evaluation') return lit.has(id.split(':')[0] ?? '');
  return lit.has(id);
}

const dimmable =
  '[data-kind="bar"],[data-kind="bar-label"],[data-kind="evaluation"],[data-kind="arrow"]';

/** Returns what undoes it. */
export function lightLineage(root: HTMLElement): () => void {
  const chart = root.querySelector<HTMLElement>('.chart');
  if (!chart) return () => {};
  const graph = graphOf(root);
  const marks = [...chart.querySelectorAll<SVGElement>(dimmable)];
  const show = (id: string | null): void => {
    const lit = id === null ? null : lineage(id, graph);
    // A bar without relatives keeps its neighbours readable.
    const isFamily = lit !== null && lit.size > 1;
    chart.toggleAttribute('data-lit', isFamily);
    for (const mark of marks) mark.classList.toggle('on', isFamily && isLit(mark, lit));
  };
  const barAt = (event: Event): string | null =>
    (event.target as Element).closest('a.p')?.querySelector<SVGElement>('[data-kind="bar"]')
      ?.dataset['id'] ?? null;
  const stop = new AbortController();
  const { signal } = stop;
  chart.addEventListener('pointerover', (event) => show(barAt(event)), { signal });
  chart.addEventListener('pointerleave', () => show(null), { signal });
  chart.addEventListener('focusin', (event) => show(barAt(event)), { signal });
  chart.addEventListener('focusout', () => show(null), { signal });
  return () => stop.abort();
}
