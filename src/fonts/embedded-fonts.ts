/** The fonts a picture carries inside: cut to what it sets in each weight, as data in `@font-face` rules. */
import { cutFont } from './cut-font.ts';
import { fontFaceRule } from './font-face-rule.ts';
import { fontWeights, mainFace, type FontWeight } from './faces.ts';
import { sharesOf, type Share } from './shares.ts';

/**
 * What a page may put into the chart: years and today move. With the letters of the data's version, so
 * that a changed row takes another font only where it says something in other letters.
 */
const always = '0123456789HRSFY/abcdef';

const licence =
  "/* Part of Noto Sans JP. Copyright 2014-2021 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'. SIL Open Font License, Version 1.1: https://openfontlicense.org */";
const licenceOfOthers =
  '/* Part of Noto Sans, Noto Sans Math or Noto Sans Symbols 2. Copyright 2022 The Noto Project Authors (https://github.com/notofonts). SIL Open Font License, Version 1.1: https://openfontlicense.org */';

async function ruleOf(share: Share, weight: FontWeight): Promise<string> {
  const data = Buffer.from(await cutFont(share, weight)).toString('base64');
  const isMain = share.face === mainFace && !share.isMarked;
  return fontFaceRule(
    weight,
    `data:font/woff2;base64,${data}`,
    // The rule asked first may claim every character: what it lacks is sought in the others.
    isMain ? null : share.characters,
  );
}

/** CSS for letters by weight; no rule for a weight that has none. */
export async function embeddedFonts(
  letters: Readonly<Record<FontWeight, ReadonlySet<string>>>,
): Promise<string> {
  const cuts = fontWeights.flatMap((weight) =>
    sharesOf([...letters[weight], ...(weight === 400 ? always : '')]).map((share) => ({
      share,
      weight,
    })),
  );
  const rules = await Promise.all(cuts.map(({ share, weight }) => ruleOf(share, weight)));
  const hasOthers = cuts.some(({ share }) => share.face !== mainFace);
  return [licence, ...(hasOthers ? [licenceOfOthers] : []), ...rules].join('');
}
