/**
 * Noto Sans JP cut to given characters. Cutting takes 4 ms; WOFF2's compression takes 0.4 ms a
 * character, so those cuts are kept by what they hold.
 */
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { digestOf, kept, packagesDigest } from '../cache/kept.ts';
import { fontFile, type FontWeight } from './noto-sans-jp.ts';

/** What only vertical text and variable fonts need. */
const unused = ['BASE', 'STAT', 'vhea', 'vmtx'];
const sources = new Map<FontWeight, Promise<Buffer>>();

function sourceOf(weight: FontWeight): Promise<Buffer> {
  const found = sources.get(weight) ?? readFile(fontFile(weight));
  sources.set(weight, found);
  return found;
}

/** `text` once and in one order, so that the same characters are the same cut. */
function sorted(text: Iterable<string>): string {
  return [...new Set(text)].sort().join('');
}

/** WOFF2 with the glyphs of `text`, in whose order nothing lies. */
export function cutFont(weight: FontWeight, text: string): Promise<Uint8Array> {
  const characters = sorted(text);
  return kept('fonts', [String(weight), characters], async () =>
    subsetFont(await sourceOf(weight), characters, {
      targetFormat: 'woff2',
      noLayoutClosure: true,
      dropTables: unused,
    }),
  );
}

/** Names a cut before it is made. */
export function cutDigest(weight: FontWeight, text: string): string {
  return digestOf(packagesDigest(), String(weight), sorted(text)).slice(0, 10);
}

/** The same uncompressed, as a rasterizer reads it. */
export async function cutTtf(weight: FontWeight, text: string): Promise<Uint8Array> {
  const options = { targetFormat: 'truetype' } as const;
  return subsetFont(await sourceOf(weight), sorted(text), options);
}
