/** Writes `docs/chart.png`, the README's picture: one program's chart as the site draws it. */
import { writeFileSync } from 'node:fs';
import { drawChart } from '../src/core/index.ts';
import { defaults } from '../src/layout/index.ts';
import { renderPng } from '../src/render/png/index.ts';
import { dataFolder, readTableFiles } from '../src/site/data-folder.ts';

const { svg } = drawChart(readTableFiles(dataFolder()), {
  chart: 'program:ls-medicines',
  lang: 'ja',
  today: '2026-11-01',
  range: defaults.range,
});
if (svg === null)
  throw new Error('The tables have errors or no program "ls-medicines": run npm run check:data.');
writeFileSync('docs/chart.png', await renderPng(svg, 1600));
