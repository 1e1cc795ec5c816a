/**
 * The hard cases as a browser draws them, compared with the pictures beside this file. They are
 * drawn by the pinned Chromium; another browser smooths its lines differently.
 */
import { expect, test } from '@playwright/test';
import { readHardCases } from '../../src/views/gallery.ts';

const isPinned =
  process.platform === 'linux' && process.arch === 'x64' && !process.env['CHROME_PATH'];

if (isPinned)
  for (const { id, program } of readHardCases().filter((hard) => hard.program.projects.length < 50))
    test(`${id} (${program.projects.length} projects) looks as it did`, async ({ page }) => {
      await page.clock.setFixedTime(new Date('2026-11-01T03:00:00Z'));
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto('/about/gallery/');
      const chart = page.locator(`#${id} .chart-island`);
      await chart.scrollIntoViewIfNeeded();
      await expect(page.locator(`#${id} astro-island:not([ssr])`)).toBeAttached();
      await page.evaluate(() => document.fonts.ready);
      await expect(chart).toHaveScreenshot(`${id}.png`, { maxDiffPixelRatio: 0.01 });
    });
