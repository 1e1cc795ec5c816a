/** A page as it is printed. */
import type { Page } from '@playwright/test';

/** mm */
export const sheets = {
  'A4 standing': [210, 297],
  'A4 lying': [297, 210],
  'A3 lying': [420, 297],
} as const;
/** mm left free on both sides, and above and below. */
export const margin = { x: 12, y: 15 } as const;

export function px(mm: number): number {
  return Math.round((mm * 96) / 25.4);
}

/** The page as wide and as high as the sheet inside its margins, in print. */
export async function turnToPaper(
  page: Page,
  [width, height]: readonly [number, number],
): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({
    width: px(width - 2 * margin.x),
    height: px(height - 2 * margin.y),
  });
}

/** A head that sorts its column is still its head. */
const interactive =
  'nav, button:not(.sort), input, select, .skip, .language, .ways, .to-top, .to-print, .feed-links, .neighbours, .slides, .offline';

/** What can be clicked and is printed; addresses that links lead to and that are not printed once. */
export function printedFaults(page: Page): Promise<string[]> {
  return page.evaluate((clickable) => {
    const isPrinted = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
    };
    const clicked = [...document.querySelectorAll(clickable)]
      .filter(isPrinted)
      .map((element) => `can be clicked: ${element.outerHTML.slice(0, 80)}`);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')];
    const times = new Map(links.map(({ href }) => [href, 0]));
    for (const link of links) {
      const after = getComputedStyle(link, '::after').content;
      const written = after === 'none' ? link.textContent : after;
      if (written.includes('http')) times.set(link.href, (times.get(link.href) ?? 0) + 1);
    }
    const unlike = [...times].filter(([, count]) => count !== 1);
    return [...clicked, ...unlike.map(([href, count]) => `printed ${count} times: ${href}`)];
  }, interactive);
}
