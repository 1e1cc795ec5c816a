/**
 * `npm run posters [-- --only ID] [--size a1] [--lang en] [--bleed] [--tiles a4]`: the posters and handouts as PDF
 * into `dist/posters/`. With SITE_URL (and BASE_PATH) they carry links and a code that lead to the
 * site. `--bleed` adds 3 mm of colour beyond the sheet, and crop marks; `--tiles` sets each poster on
 * sheets that an office printer takes instead, with a map of how they go together.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { faultSentence } from '../src/i18n/faults.ts';
import { readAtlas } from '../src/model/index.ts';
import type { Paper, PdfOptions } from '../src/render/pdf/index.ts';
import { BUILD_DAY } from '../src/site/build-day.ts';
import { dataFolder, readTableFiles } from '../src/site/data-folder.ts';
import {
  addressesFrom,
  linksIn,
  listPieces,
  printPaper,
  sheets,
  tiled,
  type Piece,
  type SheetSize,
} from '../src/site/posters/index.ts';

const folder = 'dist/posters';
/** mm, as print shops ask for. */
const bleed = 3;

interface Wanted {
  readonly only?: string | undefined;
  readonly size?: string | undefined;
  readonly lang?: string | undefined;
  readonly bleed?: boolean | undefined;
  readonly tiles?: string | undefined;
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function readArguments(): Wanted {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string' },
        size: { type: 'string' },
        lang: { type: 'string' },
        bleed: { type: 'boolean' },
        tiles: { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** One filter after the other; an unknown word is answered with the known ones. */
function choose(pieces: readonly Piece[], wanted: Wanted): readonly Piece[] {
  const filters = [
    ['--only', wanted.only, 'id'],
    ['--lang', wanted.lang, 'lang'],
    ['--size', wanted.size, 'size'],
  ] as const;
  return filters.reduce((left, [option, value, key]) => {
    if (value === undefined) return left;
    const found = left.filter((piece) => piece[key] === value);
    const known = [...new Set(left.map((piece) => piece[key]))].join(', ');
    return found.length
      ? found
      : fail(`${option} ${value}: nothing of that kind. There is: ${known}`);
  }, pieces);
}

/** The sheet tiles are printed on; only whole posters larger than it are cut. */
function tileOf({ tiles, bleed: hasBleed }: Wanted): SheetSize | null {
  if (tiles === undefined) return null;
  if (hasBleed)
    fail('--tiles and --bleed do not go together: tiles have white edges of their own.');
  if (tiles !== 'a3' && tiles !== 'a4') fail(`--tiles ${tiles}: there is a3 and a4.`);
  return sheets[tiles];
}

function isCut({ kind, size }: Piece, tile: SheetSize): boolean {
  return kind === 'poster' && sheets[size].width > tile.width;
}

interface Output {
  readonly file: string;
  readonly paper: Paper;
}

/** What is made for a print shop or an office printer stands beside the plain file. */
function outputOf(piece: Piece, tile: SheetSize | null, hasBleed: boolean): Output {
  const paper = piece.compose();
  const named = (ending: string): string => piece.file.replace('.pdf', `${ending}.pdf`);
  if (tile) return { file: named(`-tiles-${tile.id}`), paper: tiled(paper, tile) };
  return { file: named(hasBleed ? '-bleed' : ''), paper };
}

async function write(piece: Piece, tile: SheetSize | null, options: PdfOptions): Promise<void> {
  const start = performance.now();
  const { file, paper } = outputOf(piece, tile, options.bleed !== undefined);
  const pdf = await printPaper(paper, options);
  writeFileSync(join(folder, file), pdf);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${file}  ${paper.pages.length} p  ${Math.round(pdf.length / 1000)} kB  ${seconds} s`,
  );
}

const wanted = readArguments();
const site = process.env['SITE_URL'];
if (site && !URL.canParse(site)) fail(`SITE_URL is not an address: "${site}"`);
const tile = tileOf(wanted);
const { atlas, faults } = readAtlas(readTableFiles(dataFolder()));
if (!atlas) fail(faults.map((fault) => faultSentence(fault, 'ja')).join('\n'));
const addressOf = addressesFrom(site, process.env['BASE_PATH']);
const chosen = choose(listPieces(atlas, BUILD_DAY, addressOf), wanted);
const pieces = tile ? chosen.filter((piece) => isCut(piece, tile)) : chosen;
if (tile && pieces.length === 0) fail(`--tiles ${tile.id}: no poster of these is larger.`);
mkdirSync(folder, { recursive: true });
for (const piece of pieces)
  await write(piece, tile, {
    ...(wanted.bleed ? { bleed } : {}),
    ...linksIn(piece.lang, addressOf),
  });
