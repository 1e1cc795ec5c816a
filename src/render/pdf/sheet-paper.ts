/** A picture that stands alone as a page of its own size, every px of it 0.75 pt: a CSS inch is an inch. */
import {
  lightPalette,
  sceneName,
  sheetInk,
  type Palette,
  type PlacedEntry,
  type Sheet,
  type SheetText,
} from '../../scene/index.ts';
import { ptPerMm, type ChartItem, type Paper, type PaperItem, type TextItem } from './paper.ts';

/** CSS Values 4, absolute lengths: 1 px is 1/96 in, 1 pt is 1/72 in. */
const ptPerPx = 0.75;

/** A text each of whose lines knows its place, `top` px further down. */
function textItem({ role, size, weight, lines }: SheetText, top: number): TextItem {
  const [first, second] = lines;
  return {
    kind: 'text',
    x: (first?.x ?? 0) * ptPerPx,
    y: (top + (first?.y ?? 0)) * ptPerPx,
    lines: lines.map(({ text }) => text),
    size: size * ptPerPx,
    leading: (first && second ? second.y - first.y : size) * ptPerPx,
    weight,
    fill: sheetInk[role],
    align: 'left',
    heading: role === 'title' ? 1 : null,
  };
}

function chartItems({ scene, scale, chartX, chartY }: Sheet): ChartItem[] {
  let top = chartY;
  return scene.bands.map((band) => {
    const y = top * ptPerPx;
    top += band.height * scale;
    const place = { x: chartX * ptPerPx, y, scale: scale * ptPerPx };
    return { kind: 'chart', ...place, scene, band, alt: `${scene.title}: ${band.title}` };
  });
}

function entryItems({ entry, x, y, text }: PlacedEntry, top: number): PaperItem[] {
  const size = 12 * ptPerPx;
  return [
    {
      kind: 'sample',
      x: x * ptPerPx,
      y: (top + y) * ptPerPx,
      scale: ptPerPx,
      fontSize: size,
      marks: entry.marks,
    },
    {
      kind: 'text',
      x: text.x * ptPerPx,
      y: (top + text.y) * ptPerPx,
      lines: [text.text],
      size,
      leading: size,
      weight: 400,
      fill: lightPalette.muted,
      align: 'left',
      heading: null,
    },
  ];
}

/** One page. `author`: who made the picture. */
export function sheetPaper(sheet: Sheet, author: string, palette: Palette): Paper {
  const { scene, width, height } = sheet;
  return {
    lang: scene.lang,
    palette,
    title: sceneName(scene),
    author,
    description: scene.sentence,
    width: (width * ptPerPx) / ptPerMm,
    height: (height * ptPerPx) / ptPerMm,
    pages: [
      {
        items: [
          ...sheet.head.map((text) => textItem(text, 0)),
          ...chartItems(sheet),
          ...sheet.legend.flatMap((entry) => entryItems(entry, sheet.footY)),
          textItem(sheet.foot, sheet.footY),
        ],
      },
    ],
  };
}
