/**
 * Scene → SVG text of a file that stands alone. No document is needed, so the same function serves
 * the files and the pictures.
 */
import {
  fontFamily,
  lightPalette,
  sceneHeight,
  type BarLabelMark,
  type BarMark,
  type Mark,
  type Palette,
  type Scene,
} from '../../scene/index.ts';
import { drawMark } from './draw.ts';
import { element, escapeText } from './markup.ts';
import { r, type Pen } from './shapes.ts';

export interface SvgOptions {
  readonly palette?: Palette;
}

/** A bar with its label is one group with one name; everything else is drawn as it comes. */
function drawAll(marks: readonly Mark[], pen: Pen): string[] {
  const labels = new Map(
    marks
      .filter((mark): mark is BarLabelMark => mark.kind === 'bar-label')
      .map((mark) => [mark.id, mark]),
  );
  return marks.flatMap((mark) => {
    if (mark.kind === 'bar') return [drawBar(mark, labels.get(mark.id), pen)];
    if (mark.kind === 'bar-label') return [];
    return [drawMark(mark, pen)];
  });
}

function drawBar(bar: BarMark, label: BarLabelMark | undefined, pen: Pen): string {
  // A bar without its name is part of a picture that has one name as a whole.
  if (!label) return drawMark(bar, pen);
  const title = element('title', {}, [escapeText(bar.title)]);
  return element('g', {}, [title, drawMark(bar, pen), drawMark(label, pen)]);
}

/** The bands of a scene one below the other, each a group. */
export function drawBands(scene: Scene, palette: Palette): string[] {
  const pen: Pen = { palette, isNamed: true };
  let y = 0;
  return scene.bands.map((band) => {
    const drawn = element(
      'g',
      { transform: `translate(0 ${r(y)})`, 'data-band': band.id },
      drawAll(band.marks, pen),
    );
    y += band.height;
    return drawn;
  });
}

/** The whole scene as one drawing. Kerning and punctuation trimming off: widths were measured without them. */
export function renderSvg(scene: Scene, { palette = lightPalette }: SvgOptions = {}): string {
  const size = { width: r(scene.width), height: r(sceneHeight(scene)) };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${size.width} ${size.height}`,
      ...size,
      'data-chart': scene.chart,
      lang: scene.lang,
      role: 'group',
      'aria-labelledby': 'chart-title',
      'font-family': fontFamily,
      'font-size': scene.fontSize,
      style: 'font-kerning:none;text-spacing-trim:space-all',
    },
    [
      element('title', { id: 'chart-title' }, [escapeText(scene.title)]),
      element('desc', {}, [escapeText(scene.sentence)]),
      element('rect', { ...size, fill: palette.ground }),
      ...drawBands(scene, palette),
    ],
  );
}
