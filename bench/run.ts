/**
 * `npm run bench [-- model fuzz layout libavoid search pages floor explore posters grown slides exports lighthouse build]`: prints the promises in figures.
 * Pages, exports and Lighthouse look at `dist`, so build first.
 */
import { benchBuild } from './build.ts';
import { benchExplore } from './explore.ts';
import { benchExports } from './exports.ts';
import { benchFloor } from './floor/run.ts';
import { benchFuzz } from './fuzz.ts';
import { benchGrown } from './grown.ts';
import { benchLayout } from './layout.ts';
import { benchLibavoid } from './libavoid.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchModel } from './model.ts';
import { benchPages } from './pages.ts';
import { benchPosters } from './posters.ts';
import { benchSearch } from './search.ts';
import { benchSlides } from './slides.ts';

const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  model: benchModel,
  fuzz: benchFuzz,
  layout: benchLayout,
  libavoid: benchLibavoid,
  search: benchSearch,
  pages: benchPages,
  floor: benchFloor,
  posters: benchPosters,
  grown: benchGrown,
  explore: benchExplore,
  exports: benchExports,
  slides: benchSlides,
  lighthouse: benchLighthouse,
  build: () => benchBuild(400),
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches))
  if (wanted.length === 0 || wanted.includes(name)) await bench();
