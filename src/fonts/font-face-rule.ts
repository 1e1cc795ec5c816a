/** `@font-face` rules: every face under the one family that the styles name. */
import { mainFace, type FontWeight } from './faces.ts';

/** `U+20-7E,U+3042`: characters, code points ascending, as CSS names them. */
export function unicodeRange(characters: Iterable<string>): string {
  const runs: [number, number][] = [];
  for (const character of characters) {
    const codePoint = character.codePointAt(0) as number;
    const last = runs.at(-1);
    if (last && last[1] === codePoint - 1) last[1] = codePoint;
    else runs.push([codePoint, codePoint]);
  }
  const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase();
  return runs
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',');
}

/** A rule for `characters`, code points ascending; `null` for all that the file has. */
export function fontFaceRule(
  weight: FontWeight,
  url: string,
  characters: Iterable<string> | null,
): string {
  const range = characters === null ? '' : `;unicode-range:${unicodeRange(characters)}`;
  return (
    `@font-face{font-family:'${mainFace.family}';font-style:normal;font-display:swap;` +
    `font-weight:${weight};src:url(${url}) format('woff2')${range}}`
  );
}
