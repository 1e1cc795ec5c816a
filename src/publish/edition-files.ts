/** Every file that is made of the tables: charts, decks, printed sheets, pictures. */
import { digestOf } from '../cache/kept.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { planRows, type Plan, type Program } from '../model/index.ts';
import { chartFile, keptCharts } from '../pictures/chart-files.ts';
import { sheetOf } from '../pictures/chart-sheets.ts';
import { subjectFacts } from '../pictures/subject-facts.ts';
import { chartFonts, exportSvg } from '../pictures/chart-svg.ts';
import { sharePicture } from '../pictures/share-picture.ts';
import {
  addressOfPages,
  firstPage,
  linksIn,
  listPieces,
  pictureFile,
  picturedOf,
  printPaper,
  printedFile,
  type Piece,
} from '../posters/index.ts';
import { renderPptx, type Deck } from '../render/pptx/index.ts';
import { chartId, sheetSizeIds, type Subject } from '../scene/index.ts';
import { allPlans, filePath, shareFile, slidesFile } from '../site/addresses.ts';
import type { Edition } from '../site/edition.ts';
import { planDeck, programDeck } from '../slides/index.ts';
import type { PublishedFile } from './published-file.ts';

/** Digest of the rows a file shows: those of `plan`, or all. */
type RowsOf = (plan: Plan | null) => string;

/** In the order in which they are best made: what takes longest first. */
export function editionFiles(edition: Edition): readonly PublishedFile[] {
  const rowsOf = rowDigests(edition);
  return [
    ...printedFiles(edition, rowsOf),
    ...LANGS.flatMap((lang) =>
      keptCharts(edition.atlas).flatMap((subject) => chartFiles(subject, lang, edition, rowsOf)),
    ),
    ...LANGS.flatMap((lang) => deckFiles(lang, edition, rowsOf)),
    ...[...edition.atlas.plans, null].map((plan) => shareFileOf(plan, edition, rowsOf)),
  ];
}

/** Plans are told apart by colour, so which plans there are is part of what each file shows. */
function rowDigests({ atlas, source }: Edition): RowsOf {
  const plans = atlas.plans.map(({ id }) => id).join();
  const all = digestOf(...[...source.tables].flat());
  const own = new Map(atlas.plans.map((plan) => [plan, digestOf(plans, planRows(plan))]));
  return (plan) => (plan && own.get(plan)) ?? all;
}

function printedFiles(edition: Edition, rowsOf: RowsOf): PublishedFile[] {
  const pieces = listPieces(edition);
  const pictured = new Set(picturedOf(pieces));
  const addressOf = addressOfPages(edition);
  const fileOf = (piece: Piece): PublishedFile => ({
    path: printedFile(piece.file),
    group: groupOf(piece),
    madeOf: rowsOf(piece.plan),
    make: async () => {
      const paper = piece.compose();
      const bytes = await printPaper(paper, linksIn(piece.lang, addressOf));
      return { bytes, pages: paper.pages.length };
    },
  });
  const pictureOf = (piece: Piece): PublishedFile => ({
    path: pictureFile(piece.file),
    group: groupOf(piece),
    madeOf: rowsOf(piece.plan),
    make: async () => ({ bytes: await firstPage(piece.compose()), pages: null }),
  });
  return pieces.flatMap((piece) =>
    pictured.has(piece) ? [pictureOf(piece), fileOf(piece)] : [fileOf(piece)],
  );
}

/** A poster is composed once for itself, its picture and its tiles, and its text is set once. */
function groupOf({ id, kind, whole, lang }: Piece): string {
  return `print ${id} ${kind === 'tiles' ? 'poster' : kind} ${whole} ${lang}`;
}

function chartFiles(
  subject: Subject,
  lang: Lang,
  edition: Edition,
  rowsOf: RowsOf,
): PublishedFile[] {
  const plans = subjectFacts(subject).plans;
  const [plan = null] = subject.kind === 'atlas' ? [] : plans;
  let fonts: Promise<string> | null = null;
  return sheetSizeIds.map((size) => ({
    path: filePath(chartFile(subject, size), lang),
    group: `chart ${chartId(subject)} ${lang}`,
    madeOf: rowsOf(plan),
    make: async () => {
      const context = { edition, lang, size };
      const sheet = sheetOf(subject, context);
      if (!sheet) return null;
      const fontFaces = await (fonts ??= chartFonts(subject, context));
      return { bytes: utf8(exportSvg({ subject, sheet, fontFaces }, context)), pages: null };
    },
  }));
}

function deckFiles(lang: Lang, edition: Edition, rowsOf: RowsOf): PublishedFile[] {
  const making = { edition, lang };
  const deckFile = ({ id }: Plan | Program, plan: Plan, deckOf: () => Deck): PublishedFile => ({
    path: filePath(slidesFile(id), lang),
    group: `slides ${plan.id} ${lang}`,
    madeOf: rowsOf(plan),
    make: () => {
      const deck = deckOf();
      return Promise.resolve({ bytes: renderPptx(deck), pages: deck.slides.length });
    },
  });
  return edition.atlas.plans.flatMap((plan) => [
    deckFile(plan, plan, () => planDeck(plan, making)),
    ...plan.programs.map((program) => deckFile(program, plan, () => programDeck(program, making))),
  ]);
}

function shareFileOf(plan: Plan | null, edition: Edition, rowsOf: RowsOf): PublishedFile {
  return {
    path: shareFile(plan?.id ?? allPlans),
    group: `share ${plan?.id ?? allPlans}`,
    madeOf: rowsOf(plan),
    make: async () => ({ bytes: await sharePicture(plan, edition), pages: null }),
  };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
