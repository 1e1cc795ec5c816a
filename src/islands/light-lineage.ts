/**
 * While a bar is pointed at, focused or open in the panel, everything it descends from and
 * everything that descends from it stands out, in every chart of the page.
 */
import { barIdOf } from './bars.ts';
import { graphOf, lineageIn } from './lineage-graph.ts';
import { redrawn } from './redrawn.ts';

const charts = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('.chart[data-subject]'),
];

/** What is lit now, the bar that stays so while its panel is open, and the marks by project. */
let lit: SVGElement[] = [];
let pinned: string | null = null;
let marks: ReadonlyMap<string, readonly SVGElement[]> | null = null;

/** The projects a mark belongs to: one, or an arrow's two. */
function projectsOf({ dataset }: SVGElement): string[] {
  const id = dataset['id'] ?? '';
  if (dataset['kind'] === 'arrow') return id.split('->');
  return [id.split(':')[0] ?? ''];
}

const dimmable = ['bar', 'bar-label', 'evaluation', 'arrow']
  .map((kind) => `[data-kind="${kind}"]`)
  .join(',');

function marksByProject(): ReadonlyMap<string, readonly SVGElement[]> {
  const found = new Map<string, SVGElement[]>();
  for (const chart of charts())
    for (const mark of chart.querySelectorAll<SVGElement>(dimmable))
      for (const project of projectsOf(mark))
        found.set(project, [...(found.get(project) ?? []), mark]);
  return found;
}

function show(id: string | null): void {
  for (const mark of lit) mark.classList.remove('on');
  const family = id === null ? null : lineageIn(graphOf(document), id);
  // A bar without relatives keeps its neighbours readable.
  const isFamily = family !== null && family.size > 1;
  marks ??= marksByProject();
  lit = isFamily
    ? [...family]
        .flatMap((member) => marks?.get(member) ?? [])
        .filter((mark) => projectsOf(mark).every((project) => family.has(project)))
    : [];
  for (const mark of lit) mark.classList.add('on');
  for (const chart of charts()) chart.toggleAttribute('data-lit', isFamily);
}

/** Keeps a project's lineage lit; `null` ends that. */
export function pinLineage(id: string | null): void {
  pinned = id;
  show(pinned);
}

/** Returns what undoes it. */
export function lightLineage(chart: HTMLElement): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const back = (): void => {
    show(pinned);
  };
  const light = (event: Event): void => {
    show(barIdOf(event.target) ?? pinned);
  };
  chart.addEventListener('pointerover', light, { signal });
  chart.addEventListener('pointerleave', back, { signal });
  chart.addEventListener('focusin', light, { signal });
  chart.addEventListener('focusout', back, { signal });
  chart.addEventListener(
    redrawn,
    () => {
      marks = null;
      back();
    },
    { signal },
  );
  return () => {
    stop.abort();
  };
}
