/** The fonts a picture carries inside: cut to what it sets in each weight, as data in `@font-face` rules. */
import { cutFont } from './cut-font.ts';
import { fontWeights, type FontWeight } from './noto-sans-jp.ts';

/** What a page may put into the chart: years and today move, digits are always at hand. */
const always = '0123456789HRSFY/';

const licence =
  "/* Part of Noto Sans JP. Copyright 2014-2021 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'. SIL Open Font License, Version 1.1: https://openfontlicense.org */";

/** CSS for characters by weight; no rule for a weight that has none. */
export async function embeddedFonts(
  characters: Readonly<Record<FontWeight, ReadonlySet<string>>>,
): Promise<string> {
  const rules = [licence];
  for (const weight of fontWeights) {
    const text = [...characters[weight]].join('') + (weight === 400 ? always : '');
    if (!text) continue;
    const data = Buffer.from(await cutFont(weight, text)).toString('base64');
    rules.push(
      `@font-face{font-family:'Noto Sans JP';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`,
    );
  }
  return rules.join('');
}
