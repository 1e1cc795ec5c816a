/**
 * `npm run quality`: lays out every real chart in every medium and language, 500 random ones, 200 of
 * related programs and 3,000 in years as readers ask for them, counts what would make someone redraw
 * them and what of them is not true, in the scene, as painted, and for a sample in a browser, and holds
 * the layout against the best that is known. Ends with exit code 1 when a hard fault is found.
 */
import { fyOfDay } from '../../src/model/index.ts';
import { renderSvg } from '../../src/render/svg/index.ts';
import { auditScene, hardFaults, hardKinds } from '../../src/scene/index.ts';
import { qualityOf } from '../../tests/measures/quality.ts';
import { disagreements } from '../../tests/measures/painted-chart.ts';
import { falseStatements } from '../../tests/measures/read-scene.ts';
import { paintedInSvg } from '../../tests/measures/read-svg.ts';
import {
  crossingCharts,
  exploredCharts,
  randomCharts,
  realCharts,
  today,
  type Chart,
} from './charts.ts';
import { drawnFaults, openBrowser } from './drawn.ts';
import { compareWithOptimum } from './optimum.ts';
import { reportShape } from './shape.ts';

const randomCount = 500;
const crossingCount = 200;
const exploredCount = 3000;

/** What the painted file alone says that the tables do not; nothing of a chart without years. */
function misreadAsSvg({ scene, projects }: Chart): string[] {
  const painted = paintedInSvg(renderSvg(scene));
  const given = { lang: scene.lang, thisFy: fyOfDay(today) };
  return painted.years.length < 2 ? [] : disagreements(painted, projects, given);
}

function report(title: string, charts: readonly Chart[]): number {
  const { arrows, crossings, bends, detour } = qualityOf(charts.map(({ scene }) => scene));
  const audits = charts.map(({ scene }) => auditScene(scene));
  console.log(`\n${title}: ${charts.length} charts, ${arrows} arrows`);
  let hard = 0;
  for (const kind of hardKinds) {
    const count = audits.reduce((total, audit) => total + audit[kind].length, 0);
    hard += count;
    console.log(`  ${kind.padEnd(16)} ${count}`);
  }
  const untrue = charts.map(({ scene, projects }) => falseStatements(scene, projects, today));
  const misread = charts.map(misreadAsSvg);
  for (const [kind, found] of [
    ['falseStatement', untrue.flat().length],
    ['falseAsPainted', misread.flat().length],
  ] as const) {
    hard += found;
    console.log(`  ${kind.padEnd(16)} ${found}`);
  }
  const per = (total: number): string => (arrows ? (total / arrows).toFixed(2) : '–');
  console.log(
    `  crossings ${crossings} (${per(crossings)} an arrow), bends ${per(bends)} an arrow`,
  );
  console.log(`  length over the shortest orthogonal way ${detour.toFixed(2)}`);
  const found = charts.flatMap(({ name, scene }, i) => {
    const faults = [...hardFaults(scene), ...(untrue[i] ?? []), ...(misread[i] ?? [])];
    return faults.length ? [`  ${name}\n    ${faults.slice(0, 5).join('\n    ')}`] : [];
  });
  for (const faults of found.slice(0, 5)) console.log(faults);
  return hard;
}

const real = realCharts();
const random = [...randomCharts(randomCount)];
let hard =
  report('Real data', real) +
  report(`Random programs, seeds 1–${randomCount}`, random) +
  report(`Related programs, seeds 1–${crossingCount}`, [...crossingCharts(crossingCount)]) +
  report(`Explorations, seeds 1–${exploredCount}`, [...exploredCharts(exploredCount)]);

const sample = [...real.filter((_, i) => i % 7 === 0), ...random.filter((_, i) => i % 20 === 0)];
const browser = await openBrowser();
const drawn = await drawnFaults(browser, sample);
await browser.close();
console.log(`\nDrawn in a browser: ${sample.length} charts, ${drawn.length} faults`);
for (const fault of drawn.slice(0, 10)) console.log(`  ${fault}`);
hard += drawn.length;

reportShape();
compareWithOptimum();

console.log(`\nHard faults: ${hard}`);
process.exitCode = hard ? 1 : 0;
