/**
 * Faces cut to given characters. Cutting takes 4 ms; WOFF2's compression takes 0.4 ms a character, so
 * those cuts are kept by what they hold.
 */
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { digestOf, kept, packagesDigest } from '../cache/kept.ts';
import { fontFile, type Face, type FontWeight } from './faces.ts';
import { sorted, type Share } from './shares.ts';

/** What only vertical text and variable fonts need. */
const unused = ['BASE', 'STAT', 'vhea', 'vmtx'];
const sources = new Map<string, Promise<Buffer>>();

function sourceOf(face: Face, weight: FontWeight): Promise<Buffer> {
  const file = fontFile(face, weight);
  const found = sources.get(file) ?? readFile(file);
  sources.set(file, found);
  return found;
}

function nameOf({ face, isMarked }: Share, weight: FontWeight): string {
  return [isMarked ? 'marked' : 'plain', face.id, weight].join(' ');
}

/** WOFF2 with the glyphs of a share; letters with marks keep the forms they take together. */
export function cutFont(share: Share, weight: FontWeight): Promise<Uint8Array> {
  const { face, isMarked, characters } = share;
  return kept('fonts', [nameOf(share, weight), characters], async () =>
    subsetFont(await sourceOf(face, weight), characters, {
      targetFormat: 'woff2',
      noLayoutClosure: !isMarked,
      dropTables: unused,
    }),
  );
}

/** Names a cut before it is made. */
export function cutDigest(share: Share, weight: FontWeight): string {
  return digestOf(packagesDigest(), nameOf(share, weight), share.characters).slice(0, 10);
}

/**
 * A face uncompressed, as a rasterizer reads it, with the glyphs of `text`. Each character is one
 * glyph: resvg sets a text in every font its runs name, and leaves it out where their glyphs are not
 * as many.
 */
export async function cutTtf(face: Face, weight: FontWeight, text: string): Promise<Uint8Array> {
  const options = { targetFormat: 'truetype', dropTables: ['GSUB'] } as const;
  return subsetFont(await sourceOf(face, weight), sorted(text), options);
}
