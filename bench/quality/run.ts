/**
 * `npm run quality`: lays out every real chart in every medium and language and 500 random ones,
 * counts what would make someone redraw them, in the scene and for a sample in a browser, and holds
 * the layout against the best that is known. Ends with exit code 1 when a hard fault is found.
 */
import { auditScene, hardFaults, hardKinds, type Audit } from '../../src/scene/index.ts';
import { randomCharts, realCharts, type Chart } from './charts.ts';
import { drawnFaults, openBrowser } from './drawn.ts';
import { compareWithOptimum } from './optimum.ts';
import { reportShape } from './shape.ts';
import { compareWithLibavoid } from './libavoid.ts';

const randomCount = 500;

function report(title: string, charts: readonly Chart[]): number {
  const audits = charts.map(({ scene }) => auditScene(scene));
  const sum = (count: (audit: Audit) => number): number =>
    audits.reduce((total, audit) => total + count(audit), 0);
  const arrows = sum((audit) => audit.arrows);
  console.log(`\n${title}: ${charts.length} charts, ${arrows} arrows`);
  let hard = 0;
  for (const kind of hardKinds) {
    const count = sum((audit) => audit[kind].length);
    hard += count;
    console.log(`  ${kind.padEnd(16)} ${count}`);
  }
  const per = (total: number): string => (arrows ? (total / arrows).toFixed(2) : '–');
  console.log(
    `  crossings ${sum((a) => a.crossings)} (${per(sum((a) => a.crossings))} an arrow), bends ${per(sum((a) => a.bends))} an arrow`,
  );
  console.log(`  length over the shortest orthogonal way ${per(sum((a) => a.detour * a.arrows))}`);
  for (const { name, scene } of charts
    .filter((_, i) => audits[i] && hardKinds.some((kind) => (audits[i] as Audit)[kind].length))
    .slice(0, 5))
    console.log(`  ${name}\n    ${hardFaults(scene).slice(0, 5).join('\n    ')}`);
  return hard;
}

const real = realCharts();
const random = [...randomCharts(randomCount)];
let hard = report('Real data', real) + report(`Random programs, seeds 1–${randomCount}`, random);

const sample = [...real.filter((_, i) => i % 7 === 0), ...random.filter((_, i) => i % 20 === 0)];
const browser = await openBrowser();
const drawn = await drawnFaults(browser, sample);
await browser.close();
console.log(`\nDrawn in a browser: ${sample.length} charts, ${drawn.length} faults`);
for (const fault of drawn.slice(0, 10)) console.log(`  ${fault}`);
hard += drawn.length;

reportShape();
compareWithOptimum();
await compareWithLibavoid();

console.log(`\nHard faults: ${hard}`);
process.exitCode = hard ? 1 : 0;
