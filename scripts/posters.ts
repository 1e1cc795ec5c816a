/**
 * `npm run posters [-- --only ID] [--kind tiles] [--size a4] [--lang en] [--bleed]
 * [--data FOLDER|FILE]`: the posters and
 * handouts as PDF into `dist/posters/`, all of them or those of one plan, one kind, one sheet that
 * goes into the printer, one language. With SITE_URL (and BASE_PATH) they carry links and a code that
 * lead to the site. `--bleed` adds 3 mm of colour beyond the sheet, and crop marks.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PdfOptions } from '../src/render/pdf/index.ts';
import {
  addressOfPages,
  linksIn,
  listPieces,
  printPaper,
  type Piece,
} from '../src/posters/index.ts';
import { editionOrExit, takeInOrExit } from './terminal.ts';

const folder = 'dist/posters';
/** mm, as print shops ask for. */
const bleed = 3;

interface Wanted {
  readonly data?: string | undefined;
  readonly only?: string | undefined;
  readonly kind?: string | undefined;
  readonly size?: string | undefined;
  readonly lang?: string | undefined;
  readonly bleed?: boolean | undefined;
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function readArguments(): Wanted {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: 'string' },
        only: { type: 'string' },
        kind: { type: 'string' },
        size: { type: 'string' },
        lang: { type: 'string' },
        bleed: { type: 'boolean' },
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
    ['--kind', wanted.kind, 'kind'],
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

/** What is made for a print shop stands beside the plain file; tiles have white edges of their own. */
function printable(pieces: readonly Piece[], hasBleed: boolean): readonly Piece[] {
  const left = pieces.filter(({ kind }) => !hasBleed || kind !== 'tiles');
  return left.length ? left : fail('--bleed: tiles have white edges of their own, and no bleed.');
}

async function write(piece: Piece, options: PdfOptions): Promise<void> {
  const start = performance.now();
  const file = piece.file.replace('.pdf', options.bleed ? '-bleed.pdf' : '.pdf');
  const paper = piece.compose();
  const pdf = await printPaper(paper, options);
  writeFileSync(join(folder, file), pdf);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${file}  ${paper.pages.length} p  ${Math.round(pdf.length / 1000)} kB  ${seconds} s`,
  );
}

const wanted = readArguments();
await takeInOrExit(wanted.data);
const edition = editionOrExit();
const addressOf = addressOfPages(edition);
const pieces = choose(listPieces(edition), wanted);
mkdirSync(folder, { recursive: true });
for (const piece of printable(pieces, wanted.bleed === true))
  await write(piece, { ...(wanted.bleed ? { bleed } : {}), ...linksIn(piece.lang, addressOf) });
