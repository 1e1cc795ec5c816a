/**
 * Writes `src/scene/fonts/noto-sans-jp.ts`: the advance of every character of Noto Sans JP that is
 * not one em wide, in thousandths of an em, for the two weights the site uses. Run it after a new
 * version of the font; `npm test` says when it is due.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';

const FILE = 'src/scene/fonts/noto-sans-jp.ts';
const require = createRequire(import.meta.url);
export const FONT_FILES = {
  400: require.resolve('@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf'),
  700: require.resolve('@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf'),
} as const;

/** Runs of one advance as `[first, last, advance]`, ascending. */
function runsOf(file: string): [number, number, number][] {
  const font = create(readFileSync(file));
  if (!('characterSet' in font)) throw new Error(`${file} holds more than one font`);
  const runs: [number, number, number][] = [];
  for (const codePoint of [...font.characterSet].sort((a, b) => a - b)) {
    const advance = Math.round(
      (font.glyphForCodePoint(codePoint).advanceWidth * 1000) / font.unitsPerEm,
    );
    if (advance === 1000) continue;
    const last = runs.at(-1);
    if (last && last[1] === codePoint - 1 && last[2] === advance) last[1] = codePoint;
    else runs.push([codePoint, codePoint, advance]);
  }
  return runs;
}

/** `first.count.advance` in base 36, `first` as the distance from the run before. */
function packed(runs: readonly (readonly [number, number, number])[]): string {
  let before = 0;
  return runs
    .map(([first, last, advance]) => {
      const text = [first - before, last - first, advance].map((n) => n.toString(36)).join('.');
      before = last;
      return text;
    })
    .join(' ');
}

/** The text the file ought to have. */
export function fontMetricsModule(): string {
  return `/* Written by scripts/write-font-metrics.ts from @expo-google-fonts/noto-sans-jp. Do not edit. */

/** Runs of characters that are not one em wide: distance from the run before, length − 1, advance in em/1000, base 36. */
export const NOTO_SANS_JP = {
  400: '${packed(runsOf(FONT_FILES[400]))}',
  700: '${packed(runsOf(FONT_FILES[700]))}',
} as const;
`;
}

if (import.meta.main) writeFileSync(FILE, fontMetricsModule());
