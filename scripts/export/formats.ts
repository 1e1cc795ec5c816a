/** What a picture can be written as: a line a format. */
import { exportWords } from '../../src/i18n/export-words.ts';
import { siteWords } from '../../src/i18n/site-words.ts';
import { renderPdf, sheetPaper } from '../../src/render/pdf/index.ts';
import { renderPng } from '../../src/render/png/index.ts';
import { renderPptx } from '../../src/render/pptx/index.ts';
import {
  chartId,
  sheetSizeIds,
  type Sheet,
  type SheetSize,
  type Subject,
} from '../../src/scene/index.ts';
import { sheetOf, type ExportContext } from '../../src/pictures/chart-sheets.ts';
import { chartFonts, exportSvg } from '../../src/pictures/chart-svg.ts';
import { planDeck, programDeck } from '../../src/slides/index.ts';
import { Refusal } from './refusal.ts';

export interface Picture {
  readonly subject: Subject;
  readonly context: ExportContext;
  readonly isTransparent: boolean;
  /** px of a raster for each of the drawing. */
  readonly scale: number;
}

type Content = string | Uint8Array;
type Write = (picture: Picture) => Content | Promise<Content>;

function sheetFor({ subject, context }: Picture): Sheet {
  const sheet = sheetOf(subject, context);
  if (sheet) return sheet;
  const fits = (size: SheetSize): boolean => sheetOf(subject, { ...context, size }) !== null;
  const { doesNotFit } = exportWords(context.lang).command;
  throw new Refusal(doesNotFit(chartId(subject), context.size, sheetSizeIds.filter(fits)));
}

async function svg(picture: Picture, sheet = sheetFor(picture)): Promise<string> {
  const { subject, context, isTransparent } = picture;
  const fontFaces = await chartFonts(subject, context);
  return exportSvg({ subject, sheet, fontFaces, isTransparent }, context);
}

async function png(picture: Picture): Promise<Uint8Array> {
  const sheet = sheetFor(picture);
  return renderPng(await svg(picture, sheet), sheet.width * picture.scale);
}

/** Bars lead to their projects' pages where it is known where these stand. */
function pdf(picture: Picture): Promise<Uint8Array> {
  const { context, isTransparent } = picture;
  const { edition, lang } = context;
  const { urlOf } = edition.addresses;
  if (isTransparent) throw new Refusal(exportWords(lang).command.opaque('pdf'));
  const paper = sheetPaper(
    sheetFor(picture),
    siteWords(edition.atlas.site, lang).name,
    edition.palettes.light,
  );
  const hrefOf = (id: string): string => urlOf({ page: 'project', id }, lang) ?? '';
  return renderPdf(paper, edition.source.site === null ? {} : { hrefOf });
}

/** A deck has the size of its slides and as many as it takes. */
function pptx({ subject, context, isTransparent }: Picture): Uint8Array {
  const { lang, size } = context;
  const words = exportWords(lang).command;
  if (isTransparent) throw new Refusal(words.opaque('pptx'));
  if (size !== 'shown' && size !== 'slide')
    throw new Refusal(words.onlySlides(size, ['shown', 'slide']));
  switch (subject.kind) {
    case 'plan':
      return renderPptx(planDeck(subject.plan, context));
    case 'program':
      return renderPptx(programDeck(subject.program, context));
    default:
      throw new Refusal(words.noDeck(chartId(subject)));
  }
}

export const formats = { svg, png, pdf, pptx } as const satisfies Readonly<Record<string, Write>>;

export type Format = keyof typeof formats;
export const formatIds = Object.keys(formats) as readonly Format[];
