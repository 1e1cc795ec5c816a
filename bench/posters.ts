/** What each poster and handout takes: seconds from the tables to the file, bytes, pages, least text. */
import { renderPdf, type Paper } from '../src/render/pdf/index.ts';
import { readEdition } from '../src/site/read-edition.ts';
import { listPieces } from '../src/posters/index.ts';

/** pt of the smallest text in a chart, and px of a year. The map of tiles is not for reading. */
function chartsOf({ pages }: Paper): { text: number; year: number } {
  const tiles = pages.filter(({ window }) => window);
  const charts = (tiles.length ? tiles : pages).flatMap(({ items }) =>
    items.filter((item) => item.kind === 'chart'),
  );
  return {
    text: Math.min(...charts.map(({ scale, scene }) => scale * scene.fontSize)),
    year: Math.min(...charts.map(({ scene }) => scene.columnWidth)),
  };
}

export async function benchPosters(): Promise<void> {
  const { edition } = readEdition({});
  if (!edition) throw new Error('The tables have errors: run npm run check:data.');
  console.log('\nPosters and handouts (the first loads the compiler)');
  let [total, bytes] = [0, 0];
  for (const piece of listPieces(edition)) {
    const start = performance.now();
    const paper = piece.compose();
    const { length } = await renderPdf(paper);
    const seconds = (performance.now() - start) / 1000;
    const { text, year } = chartsOf(paper);
    total += seconds;
    bytes += length;
    console.log(
      `  ${seconds.toFixed(1).padStart(5)} s ${(length / 1000).toFixed(0).padStart(5)} kB ${String(paper.pages.length).padStart(3)} p  text ${text.toFixed(1)} pt, year ${year.toFixed(0)} px  ${piece.file}`,
    );
  }
  console.log(
    `  ${total.toFixed(1).padStart(5)} s ${(bytes / 1000).toFixed(0).padStart(5)} kB all (at most 60 s)`,
  );
}
