/** What a page weighs: HTML, scripts, styles, fonts, gzipped as a server would send them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const gz = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;
const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

export function benchPages(): void {
  console.log('\nPages (gzipped)');
  const plans = readdirSync('dist/plans').map((id) => `plans/${id}/index.html`);
  const english = plans.map((page) => `en/${page}`);
  for (const page of ['index.html', 'en/index.html', ...plans, ...english])
    console.log(`  ${kb(gz(join('dist', page))).padStart(9)}  ${page}`);
  const assets = readdirSync('dist/_astro');
  const sum = (ending: string): number =>
    assets
      .filter((name) => name.endsWith(ending))
      .reduce((total, name) => total + gz(join('dist/_astro', name)), 0);
  console.log(`  ${kb(sum('.js')).padStart(9)}  all scripts of the site`);
  console.log(`  ${kb(sum('.css')).padStart(9)}  the stylesheet`);
}
