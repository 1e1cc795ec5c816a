/**
 * `npm run posters [-- --only ID] [--size a1] [--lang en] [--bleed]`: the posters and handouts as PDF
 * into `dist/posters/`. With SITE_URL (and BASE_PATH) they carry links and a code that lead to the
 * site. `--bleed` adds 3 mm of colour beyond the sheet, and crop marks.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { faultSentence } from '../src/i18n/faults.ts';
import { readAtlas } from '../src/model/index.ts';
import { renderPdf, type PdfOptions } from '../src/render/pdf/index.ts';
import { BUILD_DAY } from '../src/site/build-day.ts';
import { dataFolder, readTableFiles } from '../src/site/data-folder.ts';
import { pathOf } from '../src/site/paths.ts';
import { listPieces, type AddressOf, type Piece } from '../src/site/posters/index.ts';

const folder = 'dist/posters';
/** mm, as print shops ask for. */
const bleed = 3;

interface Wanted {
  readonly only?: string | undefined;
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
        only: { type: 'string' },
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

/** The site's address with its base path, or nothing where none is configured. */
export function addressesFrom(site: string | undefined, base = ''): AddressOf {
  if (!site) return null;
  if (!URL.canParse(site)) fail(`SITE_URL is not an address: "${site}"`);
  const root = new URL(`/${base}/`.replace(/\/{2,}/g, '/'), site);
  return (place, lang) => new URL(pathOf(place, lang), root).href;
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

async function write(piece: Piece, hasBleed: boolean, addressOf: AddressOf): Promise<void> {
  const start = performance.now();
  const options: PdfOptions = {
    ...(hasBleed ? { bleed } : {}),
    ...(addressOf
      ? { hrefOf: (id: string) => addressOf({ page: 'project', id }, piece.lang) }
      : {}),
  };
  const paper = piece.compose();
  const pdf = await renderPdf(paper, options);
  writeFileSync(join(folder, piece.file), pdf);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const sheets = paper.pages.length;
  console.log(`${piece.file}  ${sheets} p  ${Math.round(pdf.length / 1000)} kB  ${seconds} s`);
}

const wanted = readArguments();
const { atlas, faults } = readAtlas(readTableFiles(dataFolder()));
if (!atlas) fail(faults.map((fault) => faultSentence(fault, 'ja')).join('\n'));
const addressOf = addressesFrom(process.env['SITE_URL'], process.env['BASE_PATH']);
const pieces = choose(listPieces(atlas, BUILD_DAY, addressOf), wanted);
mkdirSync(folder, { recursive: true });
for (const piece of pieces) await write(piece, wanted.bleed === true, addressOf);
