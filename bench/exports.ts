/** What a picture costs: the largest program's chart as each format, and the files the site keeps. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { formats, formatIds, type Picture } from '../scripts/export/formats.ts';
import { readAtlas, type Atlas, type Program } from '../src/model/index.ts';
import { dataFolder, readTableFiles } from '../src/site/data-folder.ts';
import type { ExportContext } from '../src/pictures/exports.ts';

function largest({ programs }: Atlas): Program {
  return programs.reduce((a, b) => (b.projects.length > a.projects.length ? b : a));
}

function pictureOf(atlas: Atlas, scale: number): Picture {
  const subject = { kind: 'program', program: largest(atlas) } as const;
  const context: ExportContext = {
    lang: 'ja',
    size: 'slide',
    day: '2026-11-23',
    version: atlas.version,
    addressOf: () => null,
  };
  return { subject, context, isTransparent: false, scale };
}

async function measure(
  name: string,
  write: () => string | Uint8Array | Promise<string | Uint8Array>,
): Promise<void> {
  const start = performance.now();
  const content = await write();
  const seconds = (performance.now() - start) / 1000;
  const kept = Buffer.from(content);
  console.log(
    `  ${name.padEnd(8)} ${seconds.toFixed(2)} s  ${(kept.length / 1000).toFixed(1)} kB, gzipped ${(gzipSync(kept).length / 1000).toFixed(1)} kB`,
  );
}

function kept(folder: string): void {
  const sizes = readdirSync(folder)
    .filter((name) => name.endsWith('.svg'))
    .map((name) => readFileSync(join(folder, name)).length);
  const sum = sizes.reduce((total, size) => total + size, 0);
  console.log(
    `  ${folder}: ${sizes.length} files, ${(sum / sizes.length / 1000).toFixed(1)} kB each, largest ${(Math.max(...sizes) / 1000).toFixed(1)} kB, ${(sum / 1e6).toFixed(1)} MB in all`,
  );
}

export async function benchExports(): Promise<void> {
  const { atlas } = readAtlas(readTableFiles(dataFolder()));
  if (!atlas) throw new Error('The tables have errors: run npm run check:data.');
  console.log(`\nExports (${largest(atlas).id} on a slide, fonts cut before)`);
  // The first writing cuts the fonts and warms the engine up.
  await formats.svg(pictureOf(atlas, 1));
  for (const format of formatIds)
    for (const scale of format === 'png' ? [1, 2, 4] : [1])
      await measure(format === 'png' ? `png ${scale}×` : format, () =>
        formats[format](pictureOf(atlas, scale)),
      );
  for (const folder of ['dist/charts', 'dist/en/charts']) kept(folder);
}
