/**
 * The fonts a picture carries inside: cut to what it sets in each weight, as data in `@font-face`
 * rules. Reads the text elements of our own writer's SVG, where bold is said on the element itself.
 */
import { cutFont, type FontWeight } from './cut-font.ts';

/** What a page may put into the chart: years and today move, digits are always at hand. */
const always = '0123456789HRSFY/';

const licence =
  "/* Part of Noto Sans JP. Copyright 2014-2021 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'. SIL Open Font License, Version 1.1: https://openfontlicense.org */";

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** The characters set in each weight, in order of their code points. */
export function charactersIn(svg: string): Readonly<Record<FontWeight, string>> {
  const sets = { 400: new Set<string>(always), 700: new Set<string>() };
  for (const [, attributes = '', body = ''] of svg.matchAll(/<text\b([^>]*)>(.*?)<\/text>/gs)) {
    const set = sets[attributes.includes('font-weight="700"') ? 700 : 400];
    const text = body
      .replace(/<[^>]*>/g, '')
      .replace(/&(?:amp|lt|gt|quot);/g, (m) => entities[m] ?? m);
    for (const character of text) set.add(character);
  }
  const sorted = (set: ReadonlySet<string>): string => [...set].sort().join('');
  return { 400: sorted(sets[400]), 700: sorted(sets[700]) };
}

export async function embeddedFonts(svg: string): Promise<string> {
  const characters = charactersIn(svg);
  const rules = [licence];
  for (const weight of [400, 700] as const) {
    if (!characters[weight]) continue;
    const data = Buffer.from(await cutFont(weight, characters[weight])).toString('base64');
    rules.push(
      `@font-face{font-family:'Noto Sans JP';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`,
    );
  }
  return rules.join('');
}
