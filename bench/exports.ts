/** What a picture costs: the largest program's chart as each format, and the files the site keeps. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { formats, formatIds, type Picture } from '../scripts/export/formats.ts';
import type { Atlas, Program } from '../src/model/index.ts';
import type { Edition } from '../src/site/edition.ts';
import { readEdition } from '../src/site/read-edition.ts';

function largest({ programs }: Atlas): Program {
  return programs.reduce((a, b) => (b.projects.length > a.projects.length ? b : a));
}

function pictureOf(edition: Edition, scale: number): Picture {
  const subject = { kind: 'program', program: largest(edition.atlas) } as const;
  const context = { edition, lang: 'ja', size: 'slide' } as const;
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
  const { edition } = readEdition({});
  if (!edition) throw new Error('The tables have errors: run npm run check:data.');
  console.log(`\nExports (${largest(edition.atlas).id} on a slide, fonts cut before)`);
  // The first writing cuts the fonts and warms the engine up.
  await formats.svg(pictureOf(edition, 1));
  for (const format of formatIds)
    for (const scale of format === 'png' ? [1, 2, 4] : [1])
      await measure(format === 'png' ? `png ${scale}×` : format, () =>
        formats[format](pictureOf(edition, scale)),
      );
  for (const folder of ['dist/charts', 'dist/en/charts']) kept(folder);
}
