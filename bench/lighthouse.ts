/** Lighthouse on the pages people land on. */
import type { AddressInfo } from 'node:net';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findBrowser } from '../scripts/browser.ts';
import { siteServer } from '../scripts/serve.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

export async function benchLighthouse(): Promise<void> {
  console.log('\nLighthouse (performance, accessibility, best practices, SEO)');
  const { executablePath, env, args } = await findBrowser();
  Object.assign(process.env, env);
  const server = siteServer('dist');
  await new Promise<void>((done) => server.listen(4321, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const chrome = await launch({
    ...(executablePath ? { chromePath: executablePath } : {}),
    chromeFlags: ['--headless=new', ...args],
    envVars: env,
  });
  for (const path of [
    '/',
    '/plans/life-science/',
    '/projects/arim/',
    '/en/plans/nano-materials/',
  ]) {
    const result = await lighthouse(`http://localhost:${port}${path}`, {
      port: chrome.port,
      onlyCategories: categories,
      logLevel: 'error',
    });
    const found = result?.lhr.categories ?? {};
    const scores = categories.map((name) => Math.round((found[name]?.score ?? 0) * 100));
    const shown = [
      'first-contentful-paint',
      'largest-contentful-paint',
      'total-blocking-time',
      'cumulative-layout-shift',
    ];
    const metrics = shown.map((id) => result?.lhr.audits[id]?.displayValue ?? '–');
    console.log(
      `  ${scores.join(' ')}  ${path}  (first paint, largest paint, blocking, shift: ${metrics.join(', ')})`,
    );
    for (const audit of Object.values(result?.lhr.audits ?? {}))
      if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode === 'binary')
        console.log(`      ${audit.id}: ${audit.title}`);
  }
  chrome.kill();
  server.close();
}
