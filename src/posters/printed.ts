/**
 * The posters and handouts of this build. Their page says how large each file is, so it and the
 * endpoint that writes the file share one printing.
 */
import { renderPng } from '../render/png/index.ts';
import { renderPaperPage } from '../render/svg/index.ts';
import type { Paper } from '../render/pdf/index.ts';
import { ATLAS } from '../site/atlas.ts';
import { BUILD_DAY } from '../site/build-day.ts';
import { addressesFrom, linksIn, listPieces, printPaper, type Piece } from './index.ts';

export interface Printed {
  readonly piece: Piece;
  readonly paper: Paper;
  readonly pdf: Uint8Array;
}

const addressOf = addressesFrom(process.env['SITE_URL'], process.env['BASE_PATH']);

export const PIECES: readonly Piece[] = listPieces(ATLAS, BUILD_DAY, addressOf);

const printings = new Map<Piece, Promise<Printed>>();

async function print(piece: Piece): Promise<Printed> {
  const paper = piece.compose();
  return { piece, paper, pdf: await printPaper(paper, linksIn(piece.lang, addressOf)) };
}

export function printed(piece: Piece): Promise<Printed> {
  const printing = printings.get(piece) ?? print(piece);
  printings.set(piece, printing);
  return printing;
}

/** Those whose first page is shown: of each kind and language the first size. Tiles begin with a map. */
export const PICTURED: readonly Piece[] = [
  ...Map.groupBy(
    PIECES.filter(({ kind }) => kind !== 'tiles'),
    ({ id, kind, lang }) => `${id} ${kind} ${lang}`,
  ).values(),
].flatMap(([first]) => first ?? []);

/** px: twice the width it is shown at. */
export const pictureWidth = 720;

export async function pictureOf(piece: Piece): Promise<Uint8Array<ArrayBuffer>> {
  const { paper } = await printed(piece);
  const [first] = paper.pages;
  if (!first) throw new Error(`${piece.file} has no page.`);
  return renderPng(renderPaperPage(paper, first), pictureWidth);
}
