/**
 * How far bars reach across their drawings, read from their markup: a browser that is asked where a
 * bar stands lays out the whole band it is in, though nobody has scrolled to it.
 */

/** px of the drawing. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Of a path as pages write it: relative steps of one point each after the first (`relative-path.ts`). */
export function spanOfPath(d: string): Span {
  let pen = 0;
  const ends: number[] = [];
  for (const [, command = '', list = ''] of d.matchAll(/([Mmhl])([^a-zA-Z]*)/g)) {
    const [x = 0] = (/-?[\d.]+/.exec(list) ?? []).map(Number);
    pen = command === 'M' ? x : pen + x;
    ends.push(pen);
  }
  return { left: Math.min(...ends), right: Math.max(...ends) };
}

/** `shape`: a bar's rectangle or path. */
export function spanOf(shape: Element): Span {
  const d = shape.getAttribute('d');
  if (d !== null) return spanOfPath(d);
  const [left, width] = [shape.getAttribute('x'), shape.getAttribute('width')].map(Number);
  return { left: left ?? 0, right: (left ?? 0) + (width ?? 0) };
}
