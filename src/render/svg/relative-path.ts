/** A path's commands said shorter: relative, and without what a reader of paths does not need. */
import { pathSteps, type Point } from '../../scene/index.ts';

/** Hundredths of a px as the shortest number of px. */
function brief(hundredths: number): string {
  return String(hundredths / 100).replace(/^(-?)0\./, '$1.');
}

/** Numbers after their command: a minus sign parts them as well as a space. */
function joined(hundredths: readonly number[]): string {
  return hundredths
    .map(brief)
    .map((number, i) => (i === 0 || number.startsWith('-') ? number : ` ${number}`))
    .join('');
}

/** A straight step from where the pen stands. */
function straight(dx: number, dy: number): string {
  if (dy === 0) return `h${joined([dx])}`;
  if (dx === 0) return `v${joined([dy])}`;
  return `l${joined([dx, dy])}`;
}

function hundredths({ x, y }: Point): Point {
  return { x: Math.round(x * 100), y: Math.round(y * 100) };
}

/**
 * The path `d` of absolute M, L, Q and Z with relative commands after its first point. Steps are
 * taken between points as they are written, so nothing drifts. Requires: at most two decimals.
 */
export function relativePath(d: string): string {
  let pen: Point = { x: 0, y: 0 };
  let start = pen;
  const from = (to: Point): [number, number] => [to.x - pen.x, to.y - pen.y];
  const written = pathSteps(d).map((step, i) => {
    if (step.letter === 'Z') {
      pen = start;
      return 'z';
    }
    const to = hundredths(step);
    const by = step.letter === 'Q' ? from(hundredths(step.by)) : [];
    const steps = from(to);
    pen = to;
    if (step.letter === 'L') return straight(...steps);
    if (step.letter === 'Q') return `q${joined([...by, ...steps])}`;
    start = to;
    return i === 0 ? `M${joined([to.x, to.y])}` : `m${joined(steps)}`;
  });
  return written.join('');
}
