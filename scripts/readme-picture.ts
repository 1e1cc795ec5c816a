/** Writes `docs/chart.png`, the README's picture: one program's chart as the site draws it. */
import { writeFileSync } from 'node:fs';
import { readAtlas } from '../src/model/index.ts';
import { renderPng } from '../src/render/png/index.ts';
import { renderSvg } from '../src/render/svg/index.ts';
import { composeScene, SITE_METRICS } from '../src/scene/index.ts';
import { dataFolder, readTableFiles } from '../src/site/data-folder.ts';

const { atlas } = readAtlas(readTableFiles(dataFolder()));
const program = atlas?.programs.find(({ id }) => id === 'ls-medicines');
if (!program)
  throw new Error('The tables have errors or no program "ls-medicines": run npm run check:data.');
const scene = composeScene(
  { kind: 'program', program },
  { lang: 'ja', density: 'normal', today: '2026-11-01', metrics: SITE_METRICS, axis: 'every' },
);
writeFileSync('docs/chart.png', await renderPng(renderSvg(scene), 1600));
