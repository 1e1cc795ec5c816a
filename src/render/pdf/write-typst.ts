/**
 * Paper → the source text of a Typst document: pages of an exact size, everything at its place,
 * headings for the bookmarks, figures with a description for the charts. The document carries no
 * date, so that the same paper is the same bytes.
 */
import { drawItem, type Sheet } from './draw-item.ts';
import { colour, mm, pt, quoted } from './markup.ts';
import { ptPerMm, type Paper, type PaperPage, type Window } from './paper.ts';
import { line } from './shapes.ts';
import { textPrelude, wide } from './text.ts';

export interface PdfOptions {
  /** mm that coloured areas reach beyond the trimmed sheet, with crop marks around; 0 for a plain sheet. */
  readonly bleed?: number;
  /** Address of a project's page; without it the charts have no links. */
  readonly hrefOf?: (project: string) => string;
}

/** mm between the bleed and the edge of the larger sheet, where the crop marks stand, and their length. */
const slug = 7;
const cropLength = 5;

const prelude = `
${textPrelude}
#show heading: it => it.body
#show figure: it => it.body
#let titled(level, body) = heading(level: level, body)
#let at(x, y, width, height, href, body) = place(dx: x, dy: y, link(href, block(width: width, height: height, body)))
#let pictured(x, y, width, height, alt, body) = place(dx: x, dy: y, figure(alt: alt, block(width: width, height: height, body)))
`;

/** mm around the trimmed sheet. */
function marginOf(bleed: number): number {
  return bleed > 0 ? bleed + slug : 0;
}

/** Two lines at each corner, outside the bleed, where the knife goes. */
function cropMarks({ width, height }: Sheet, bleed: number): string[] {
  const from = bleed * ptPerMm;
  const to = from + cropLength * ptPerMm;
  const paint = { stroke: '#000000', width: 0.25 };
  return [0, width].flatMap((x) =>
    [0, height].flatMap((y) => {
      const [sx, sy] = [x === 0 ? -1 : 1, y === 0 ? -1 : 1];
      return [
        line({ x: x + sx * from, y }, { x: x + sx * to, y }, paint, 1),
        line({ x, y: y + sy * from }, { x, y: y + sy * to }, paint, 1),
      ];
    }),
  );
}

function seenThrough(window: Window | undefined, drawn: readonly string[]): readonly string[] {
  if (!window) return drawn;
  const { x, y, width, height, from } = window;
  const whole = `block(width: ${pt(wide)}, height: ${pt(wide)}, {\n${drawn.join('\n')}\n})`;
  const moved = `place(dx: ${pt(-from.x)}, dy: ${pt(-from.y)}, ${whole})`;
  return [
    `place(dx: ${pt(x)}, dy: ${pt(y)}, block(clip: true, width: ${pt(width)}, height: ${pt(height)}, ${moved}))`,
  ];
}

function page(given: PaperPage, sheet: Sheet, bleed: number): string {
  const drawn = [
    ...seenThrough(
      given.window,
      given.items.flatMap((item) => drawItem(item, sheet)),
    ),
    ...(given.around ?? []).flatMap((item) => drawItem(item, sheet)),
  ];
  const crops = bleed > 0 ? cropMarks(sheet, bleed) : [];
  return `#block(width: 100%, height: 100%, {\n${[...drawn, ...crops].join('\n')}\n})`;
}

export function writeTypst(paper: Paper, { bleed = 0, hrefOf }: PdfOptions = {}): string {
  const margin = marginOf(bleed);
  const sheet: Sheet = {
    width: paper.width * ptPerMm,
    height: paper.height * ptPerMm,
    bleed: bleed * ptPerMm,
    palette: paper.palette,
    hrefOf: hrefOf ?? null,
  };
  const head = `
#set document(title: ${quoted(paper.title)}, author: ${quoted(paper.author)}, description: ${quoted(paper.description)}, date: none)
#set page(width: ${mm(paper.width + 2 * margin)}, height: ${mm(paper.height + 2 * margin)}, margin: ${mm(margin)}, fill: ${colour(paper.palette.ground)})
#set text(lang: ${quoted(paper.lang)})`;
  const pages = paper.pages.map((given) => page(given, sheet, bleed));
  return [head, prelude, pages.join('\n#pagebreak(weak: true)\n')].join('\n');
}
