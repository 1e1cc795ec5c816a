/** Pages whose tables and facts are folded, opened as a reader would. */
import type { Page } from '@playwright/test';

/** Opens everything on the page that folds. */
export async function unfold(page: Page): Promise<void> {
  await page
    .locator('main details:not([open])')
    .evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
}
