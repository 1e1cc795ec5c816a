import { once } from 'node:events';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';

const { executablePath, env, args } = await findBrowser();

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return address && typeof address === 'object' ? address.port : 0;
}

// Workers read this file again, and are to find the same server.
const port = (process.env['PAGES_PORT'] ??= String(await freePort()));

export default defineConfig({
  testDir: 'tests/pages',
  testMatch: '**/*.spec.ts',
  outputDir: '.cache/playwright',
  snapshotPathTemplate: 'tests/pages/gallery/{arg}{ext}',
  workers: availableParallelism(),
  fullyParallel: true,
  // A busy machine is slow, not wrong: what never ends is all that ends here.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  // What fails is tried again for a trace of it, which would take a third of the time if all had one;
  // it has failed all the same.
  retries: 1,
  failOnFlakyTests: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    video: 'off',
    trace: 'on-first-retry',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      env: { ...env },
      args: [...args],
    },
  },
  webServer: {
    command: `node scripts/serve.ts dist --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    timeout: 300_000,
    reuseExistingServer: false,
  },
});
