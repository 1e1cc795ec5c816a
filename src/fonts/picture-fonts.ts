/**
 * The fonts a picture is drawn with, cut to its own characters: resvg reads the whole file anew for
 * every glyph, and Noto Sans JP is 5 MB, so a sheet full of names took 5 s and now takes a tenth.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** Only names that are looked up from the project's folder: a bundler moves this file, not the fonts. */
const require = createRequire(`${process.cwd()}/package.json`);
const fonts = ['400Regular/NotoSansJP_400Regular', '700Bold/NotoSansJP_700Bold'];
const cache = '.cache/fonts';

/** The files of both weights with every character of `svg`, kept by those characters. */
export async function fontsFor(svg: string): Promise<string[]> {
  const characters = [...new Set(svg)].sort().join('');
  const digest = createHash('sha256').update(characters).digest('hex').slice(0, 16);
  await mkdir(cache, { recursive: true });
  return Promise.all(
    fonts.map(async (name, i) => {
      const kept = join(cache, `${digest}-${i}.ttf`);
      if (existsSync(kept)) return kept;
      const font = await readFile(require.resolve(`@expo-google-fonts/noto-sans-jp/${name}.ttf`));
      await writeFile(kept, await subsetFont(font, characters, { targetFormat: 'truetype' }));
      return kept;
    }),
  );
}
