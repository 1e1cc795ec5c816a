/**
 * What rows, plans and characters more cost on paper and slides, and what comes of them: pages,
 * seconds to compose, pieces refused, hard faults. Nothing may be thrown but a refusal, and no chart
 * may have a fault.
 */
import { LANGS } from '../src/i18n/lang.ts';
import { listPieces, Unprintable } from '../src/posters/index.ts';
import { hardFaults, type Scene } from '../src/scene/index.ts';
import type { Edition } from '../src/site/edition.ts';
import { planDeck } from '../src/slides/index.ts';
import {
  editionOf,
  shippedTables,
  withNames,
  withPlans,
  withProjects,
  withProjectsTimes,
  type Tables,
} from '../tests/fixtures/grown-tables.ts';

const inOne = ['ls-medicines'];
const latin = 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(5).slice(0, 200);
const kanji = '次世代地球観測衛星搭載合成開口干渉雷達計測技術基盤高度化推進研究開発事業'
  .repeat(6)
  .slice(0, 200);

function casesOf(shipped: Tables): readonly (readonly [name: string, make: () => Tables])[] {
  const more = [13, 26, 52, 200];
  return [
    ['as shipped', () => shipped],
    ...more.map((count) => [`+${count}`, () => withProjects(shipped, count)] as const),
    ...more.map(
      (count) => [`+${count} in one`, () => withProjects(shipped, count, inOne)] as const,
    ),
    ['× 10', () => withProjectsTimes(shipped, 10)],
    ...[1, 2, 30].map((count) => [`${count} plans`, () => withPlans(shipped, count)] as const),
    ['long Latin names', () => withNames(shipped, latin, latin)],
    ['long kanji names', () => withNames(shipped, kanji, kanji)],
  ];
}

interface Tally {
  pages: number;
  refused: number;
  faults: number;
}

function faultsIn(scenes: readonly Scene[]): number {
  return [...new Set(scenes)].flatMap(hardFaults).length;
}

function compose(edition: Edition, tally: Tally): void {
  for (const piece of listPieces(edition)) {
    try {
      const { pages } = piece.compose();
      tally.pages += pages.length;
      const charts = pages.flatMap(({ items }) => items.filter((item) => item.kind === 'chart'));
      // Tiles show parts of posters.
      if (piece.kind !== 'tiles') tally.faults += faultsIn(charts.map(({ scene }) => scene));
    } catch (error) {
      if (!(error instanceof Unprintable)) throw error;
      tally.refused++;
    }
  }
  for (const lang of LANGS)
    for (const plan of edition.atlas.plans) {
      const { slides } = planDeck(plan, { lang, edition });
      const scenes = slides.flatMap((slide) => (slide.kind === 'chart' ? [slide.scene] : []));
      tally.pages += slides.length;
      tally.faults += faultsIn(scenes);
    }
}

export function benchGrown(): void {
  console.log('\nPosters, handouts, leaves, tiles and decks of grown tables (composed, not set)');
  for (const [name, make] of casesOf(shippedTables())) {
    const edition = editionOf(make());
    const start = performance.now();
    const tally = { pages: 0, refused: 0, faults: 0 };
    compose(edition, tally);
    const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
    console.log(
      `  ${name.padEnd(18)}${seconds} s, ${tally.pages} pages, ${tally.refused} refused, ${tally.faults} hard faults`,
    );
  }
}
