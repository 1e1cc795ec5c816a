/**
 * A sheet → an SVG file that stands alone: no class, no script, no link, nothing outside it. The
 * font's cut is inside; programs that ignore it find the next family of the stack. `contents` is named
 * so that a page can put what it shows just now in place of the chart as built.
 */
import {
  fontFamily,
  sheetInk,
  type Palette,
  type PlacedEntry,
  type Sheet,
  type SheetText,
} from '../../scene/index.ts';
import { drawMark } from './draw.ts';
import { element, escapeText } from './markup.ts';
import { metadata, type SheetFacts } from './metadata.ts';
import { drawBands } from './render-svg.ts';
import type { Pen } from './shapes.ts';

export interface SheetOptions {
  readonly facts: SheetFacts;
  readonly palette: Palette;
  /** `@font-face` rules with their fonts as data. */
  readonly fontFaces: string;
  readonly isTransparent?: boolean;
}

/** Widths were measured without kerning and without trimming punctuation. */
const textRules =
  'text{font-kerning:none;font-variant-ligatures:none;text-spacing-trim:space-all;text-rendering:geometricPrecision}';

export function renderSheet(
  sheet: Sheet,
  { facts, palette, fontFaces, isTransparent }: SheetOptions,
): string {
  const { width, height, scene } = sheet;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      lang: scene.lang,
      'xml:lang': scene.lang,
      role: 'img',
      'aria-labelledby': 'chart-title chart-desc',
      'font-family': fontFamily,
    },
    [
      element('title', { id: 'chart-title' }, [escapeText(facts.title)]),
      element('desc', { id: 'chart-desc' }, [escapeText(facts.description)]),
      metadata(facts),
      `<style>${fontFaces}${textRules}</style>`,
      isTransparent ? '' : element('rect', { id: 'ground', width, height, fill: palette.ground }),
      renderContents(sheet, palette),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}

/** All there is to see on a sheet, to be put in the place of what another shows. */
export function renderContents(
  { scene, scale, chartX, chartY, ...sheet }: Sheet,
  palette: Palette,
): string {
  const drawing = {
    id: 'drawing',
    transform: `translate(${round(chartX)} ${round(chartY)}) scale(${round(scale)})`,
    'font-size': scene.fontSize,
  };
  return element('g', { id: 'contents' }, [
    ...sheet.head.map(drawText),
    element('g', drawing, drawBands(scene, palette)),
    element('g', { id: 'foot', transform: `translate(0 ${round(sheet.footY)})` }, [
      ...sheet.legend.map((entry) => drawEntry(entry, palette)),
      drawText(sheet.foot),
    ]),
  ]);
}

function drawText(text: SheetText): string {
  return element(
    'text',
    {
      'data-role': text.role,
      'font-size': text.size,
      'font-weight': text.weight,
      fill: sheetInk[text.role],
    },
    text.lines.map(({ x, y, text: line }) => element('tspan', { x, y }, [escapeText(line)])),
  );
}

function drawEntry({ entry, x, y, text }: PlacedEntry, palette: Palette): string {
  const pen: Pen = { palette, isNamed: false };
  return element('g', { 'font-size': 12 }, [
    element(
      'g',
      { transform: `translate(${round(x)} ${round(y)})` },
      entry.marks.map((mark) => drawMark(mark, pen)),
    ),
    element('text', { x: text.x, y: text.y, fill: palette.muted }, [escapeText(text.text)]),
  ]);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
