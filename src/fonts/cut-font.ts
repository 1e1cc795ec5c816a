/**
 * Noto Sans JP cut to given characters. Cutting takes most of a build, nearly all of it WOFF2's
 * compression, so what was cut before is kept by its content.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** From the project's folder: a bundler moves this file, not the fonts. */
const require = createRequire(`${process.cwd()}/package.json`);
const fonts = {
  400: require.resolve('@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf'),
  700: require.resolve('@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf'),
} as const;
export type FontWeight = keyof typeof fonts;

const cache = '.cache/fonts';
/** What only vertical text and variable fonts need. */
const unused = ['BASE', 'STAT', 'vhea', 'vmtx'];
const sources = new Map<FontWeight, Promise<Buffer>>();

function sourceOf(weight: FontWeight): Promise<Buffer> {
  const found = sources.get(weight) ?? readFile(fonts[weight]);
  sources.set(weight, found);
  return found;
}

/** WOFF2 with the glyphs of `text`, in whose order nothing lies. */
export async function cutFont(weight: FontWeight, text: string): Promise<Buffer> {
  const kept = join(cache, `${digest(`${weight}\n${unused.join()}\n${text}`)}.woff2`);
  if (existsSync(kept)) return readFile(kept);
  const options = { targetFormat: 'woff2', noLayoutClosure: true, dropTables: unused } as const;
  const woff2 = await subsetFont(await sourceOf(weight), text, options);
  await mkdir(cache, { recursive: true });
  // Written aside and moved, so that whoever runs at the same time reads it whole or not at all.
  const aside = `${kept}.${process.pid}`;
  await writeFile(aside, woff2);
  await rename(aside, kept);
  return woff2;
}

export function digest(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}
