/** The site's stylesheet with only the font slices a page shows, these inside it. */

const face = /@font-face\s*\{[^}]*\}/g;

/** Whether a rule's `unicode-range` holds any of these code points. */
function covers(rule: string, codePoints: readonly number[]): boolean {
  const range = /unicode-range:\s*([^;}]+)/i.exec(rule)?.[1];
  if (!range) return true;
  const runs = range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().slice(2).split('-');
    return [parseInt(first, 16), parseInt(last, 16)] as const;
  });
  return codePoints.some((point) => runs.some(([first, last]) => first <= point && point <= last));
}

function weightOf(rule: string): 400 | 700 {
  return /font-weight:\s*700/.test(rule) ? 700 : 400;
}

/** `characters` by weight; `read` gives a font by the name of its file. */
export function withFontsInside(
  css: string,
  characters: Readonly<Record<400 | 700, ReadonlySet<string>>>,
  read: (file: string) => Buffer,
): string {
  return css.replace(face, (rule) => {
    const shown = [...characters[weightOf(rule)]].map((one) => one.codePointAt(0) as number);
    if (!covers(rule, shown)) return '';
    return rule.replace(/url\(["']?([^)"']+)["']?\)/g, (_, url: string) => {
      const font = read(url.replace(/^.*\//, '')).toString('base64');
      return `url(data:font/woff2;base64,${font})`;
    });
  });
}
