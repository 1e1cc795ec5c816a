/** The bars of a chart as a reader meets them: links that hold the bar and its name. */

export function barsIn(root: ParentNode): SVGAElement[] {
  return [...root.querySelectorAll<SVGAElement>('a.p')];
}

/** The project whose bar `target` is or lies in. */
export function barIdOf(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  return (
    target.closest('a.p')?.querySelector<SVGElement>('[data-kind="bar"]')?.dataset['id'] ?? null
  );
}

/** The bar of a project, in `root` or else anywhere on the page; where there is none, a stub of it. */
export function barOf(id: string, root: ParentNode = document): SVGAElement | null {
  const bar = `a.p [data-kind="bar"][data-id="${CSS.escape(id)}"]`;
  const mark = root.querySelector(`${bar}:not([data-guest])`) ?? root.querySelector(bar);
  return mark?.closest<SVGAElement>('a.p') ?? null;
}
