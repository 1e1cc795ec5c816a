import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';

const { executablePath, env, args } = await findBrowser();
const port = 4387;

export default defineConfig({
  testDir: 'tests/pages',
  testMatch: '**/*.spec.ts',
  outputDir: '.cache/playwright',
  snapshotPathTemplate: 'tests/pages/gallery/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  // A busy machine is slow, not wrong.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    video: 'off',
    // The page as it was at each step; a film of it would take a third of the time.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: true },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      env: { ...env },
      args: [...args],
    },
  },
  webServer: {
    command: `node scripts/serve.ts dist --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
