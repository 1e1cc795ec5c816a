/** Characters of a page that no font of it has. */
import type { Page } from '@playwright/test';

/** `400 閉` for each character whose weight's fonts do not cover it, in what matches `selector`. */
export function missingGlyphs(page: Page, selector = 'body'): Promise<string[]> {
  return page.evaluate((root) => {
    const covered: Record<string, Set<number>> = { 400: new Set(), 700: new Set() };
    for (const sheet of document.styleSheets)
      for (const rule of sheet.cssRules) {
        if (!(rule instanceof CSSFontFaceRule)) continue;
        const set = covered[rule.style.getPropertyValue('font-weight')];
        for (const range of rule.style.getPropertyValue('unicode-range').split(',')) {
          const [first = '', last = first] = range.trim().slice(2).split('-');
          for (let c = parseInt(first, 16); c <= parseInt(last, 16); c++) set?.add(c);
        }
      }
    const start = document.querySelector(root);
    if (!start) return [`no ${root}`];
    const walker = document.createTreeWalker(start, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (
        !parent ||
        ['SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE'].includes(parent.tagName.toUpperCase())
      )
        continue;
      const weight = Number(getComputedStyle(parent).fontWeight) >= 600 ? 700 : 400;
      for (const character of node.textContent ?? '')
        if (character.trim() && !covered[weight]?.has(character.codePointAt(0) ?? 0))
          found.add(`${weight} ${character}`);
    }
    return [...found];
  }, selector);
}
