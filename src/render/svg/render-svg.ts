/**
 * Scene → SVG text. No document is needed, so the same function serves the page, the files and
 * the pictures.
 *
 * A page asks for each band in two parts, the names and the plot, which it sets side by side: the
 * names then hold still while the years scroll. A file asks for the whole.
 */
import {
  fontFamily,
  legendSize,
  type LegendEntry,
  lightPalette,
  sceneHeight,
  type BarLabelMark,
  type BarMark,
  type Mark,
  type Palette,
  type Scene,
  type SceneBand,
} from '../../scene/index.ts';
import { drawMark, type Pen } from './draw.ts';
import { element, escapeText, type Attributes } from './markup.ts';

export interface SvgOptions {
  readonly palette?: Palette;
  /** Address of a project's page; without it the drawing has no links. */
  readonly hrefOf?: (project: string) => string;
}

export type BandPart = 'names' | 'plot';

function penOf(options: SvgOptions): Pen {
  return {
    palette: options.palette ?? lightPalette,
    hrefOf: options.hrefOf ?? null,
    isNamed: true,
  };
}

/** Kerning and punctuation trimming off: widths were measured without them. */
const textAttributes = (scene: Scene): Attributes => ({
  'font-family': fontFamily,
  'font-size': scene.fontSize,
  style: 'font-kerning:none;text-spacing-trim:space-all',
});

function isInNames(mark: Mark): boolean {
  return mark.kind === 'group' && mark.column === 'name';
}

/** A bar with its label is one link with one name; everything else is drawn as it comes. */
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
  const drawn = [drawMark(bar, pen), ...(label ? [drawMark(label, pen)] : [])];
  if (pen.hrefOf)
    return element('a', { href: pen.hrefOf(bar.id), 'aria-label': bar.title, class: 'p' }, drawn);
  // A bar without its name is part of a picture that has one name as a whole.
  if (!label) return drawn.join('');
  return element('g', { class: 'p' }, [element('title', {}, [escapeText(bar.title)]), ...drawn]);
}

/** One part of one band as an `<svg>` of its own, for a page. */
export function renderBandPart(
  scene: Scene,
  band: SceneBand,
  part: BandPart,
  options: SvgOptions = {},
): string {
  const pen = penOf(options);
  const [x, width] =
    part === 'names' ? [0, scene.namesWidth] : [scene.namesWidth, scene.width - scene.namesWidth];
  const marks = band.marks.filter((mark) => isInNames(mark) === (part === 'names') || isRule(mark));
  const id = `${scene.chart}-${band.id}`.replace(/[^\w-]/g, '-');
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${x} 0 ${round(width)} ${round(band.height)}`,
      width: round(width),
      height: round(band.height),
      'data-chart': scene.chart,
      'data-band': band.id,
      'data-part': part,
      role: scene.namesWidth || pen.hrefOf ? 'group' : 'img',
      'aria-label': part === 'names' ? band.title : null,
      'aria-labelledby': part === 'plot' ? `${id}-t` : null,
      ...(part === 'plot'
        ? {
            'data-from': scene.range.from,
            'data-to': scene.range.to,
            'data-plot-x': scene.plotX,
            'data-column': scene.columnWidth,
          }
        : {}),
      ...textAttributes(scene),
    },
    [
      ...(part === 'plot'
        ? [element('title', { id: `${id}-t` }, [escapeText(`${scene.title}: ${band.title}`)])]
        : []),
      ...drawAll(marks, pen),
    ],
  );
}

/** Lines that run across both parts. */
function isRule(mark: Mark): boolean {
  return mark.kind === 'grid' && (mark.role === 'group' || mark.role === 'frame');
}

/** One drawing of the legend; its words stand beside it, so it is silent itself. */
export function renderLegendEntry(entry: LegendEntry, options: SvgOptions = {}): string {
  const { width, height } = legendSize;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': fontFamily,
      'font-size': 12,
      'aria-hidden': 'true',
    },
    entry.marks.map((mark) => drawMark(mark, { ...penOf(options), isNamed: false })),
  );
}

/** The bands of a scene one below the other, each a group. */
export function drawBands(scene: Scene, options: SvgOptions = {}): string[] {
  const pen = penOf(options);
  let y = 0;
  return scene.bands.map((band) => {
    const drawn = element(
      'g',
      { transform: `translate(0 ${round(y)})`, 'data-band': band.id },
      drawAll(band.marks, pen),
    );
    y += band.height;
    return drawn;
  });
}

/** The whole scene as one drawing that stands alone. */
export function renderSvg(scene: Scene, options: SvgOptions = {}): string {
  const pen = penOf(options);
  const height = sceneHeight(scene);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${round(scene.width)} ${round(height)}`,
      width: round(scene.width),
      height: round(height),
      'data-chart': scene.chart,
      lang: scene.lang,
      role: 'group',
      'aria-labelledby': 'chart-title',
      ...textAttributes(scene),
    },
    [
      element('title', { id: 'chart-title' }, [escapeText(scene.title)]),
      element('desc', {}, [escapeText(scene.description)]),
      element('rect', {
        class: 'ground',
        width: round(scene.width),
        height: round(height),
        fill: pen.palette.ground,
      }),
      ...drawBands(scene, options),
    ],
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
