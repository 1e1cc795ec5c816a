/** A path's commands said shorter: relative, and without what a reader of paths does not need. */

const perCommand: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, Z: 0 };

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

/** One command from where the pen stands. */
function step(command: string, [dx = 0, dy = 0, ...more]: readonly number[]): string {
  if (command === 'L' && dy === 0) return `h${joined([dx])}`;
  if (command === 'L' && dx === 0) return `v${joined([dy])}`;
  return command.toLowerCase() + joined([dx, dy, ...more]);
}

/**
 * The path `d` of absolute M, L, H, V, Q and Z with relative commands after its first point.
 * Steps are taken between points as they are written, so nothing drifts. Requires: at most two
 * decimals.
 */
export function relativePath(d: string): string {
  let [x, y] = [0, 0];
  let start: readonly [number, number] = [0, 0];
  let written = '';
  for (const [, command = '', rest = ''] of d.matchAll(/([MLHVQZ])([^MLHVQZ]*)/gi)) {
    const name = command.toUpperCase();
    const given = (rest.match(/-?[\d.]+/g) ?? []).map((text) => Math.round(Number(text) * 100));
    if (given.length !== perCommand[name]) throw new Error(`Not a path of ours: ${d}`);
    if (name === 'Z') {
      [x, y] = start;
      written += 'z';
      continue;
    }
    const at = name === 'H' ? [...given, y] : name === 'V' ? [x, ...given] : given;
    const steps = at.map((value, i) => value - (i % 2 === 0 ? x : y));
    written +=
      written === '' ? `M${joined(at)}` : step(name === 'M' || name === 'Q' ? name : 'L', steps);
    [x, y] = at.slice(-2) as [number, number];
    if (name === 'M') start = [x, y];
  }
  return written;
}
