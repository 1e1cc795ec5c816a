/** The picture a shared link shows: a plan's name over its chart, 1200 × 630 px. */
import { coloursOf, fontFamily, sceneHeight, type Palette, type Scene } from '../../scene/index.ts';
import { element, escapeText } from './markup.ts';
import { renderSvg } from './render-svg.ts';

export const shareSize = { width: 1200, height: 630 } as const;
const side = 64;
/** Room for the words above the chart and for the site's name below it. */
const chartArea = { y: 232, height: 318 } as const;

/** Bars are drawn at most so many times their nominal height. */
const maxScale = 3;

/** The width of a year with which a chart as high as `scene` fills the picture from side to side, px. */
export function shareColumnWidth(scene: Scene): number {
  const scale = Math.min(maxScale, chartArea.height / sceneHeight(scene));
  return (shareSize.width - 2 * side) / scale / scene.columns - 0.25;
}

export interface ShareTexts {
  readonly title: string;
  readonly subtitle: string;
  readonly site: string;
}

interface Line {
  /** px of its baseline, and of its text. */
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 700;
  readonly fill: string;
}

export function renderSharePicture(
  scene: Scene,
  texts: ShareTexts,
  { palette, plan }: { readonly palette: Palette; readonly plan: string | null },
): string {
  const { width, height } = shareSize;
  const accent = plan === null ? palette.ink : coloursOf(palette, plan).accent;
  const scale = Math.min((width - 2 * side) / scene.width, chartArea.height / sceneHeight(scene));
  const text = (content: string, { y, size, weight, fill }: Line): string =>
    element(
      'text',
      {
        x: side,
        y,
        'font-family': fontFamily,
        'font-size': size,
        'font-weight': weight,
        fill,
        // A name longer than the picture is set closer, never cut.
        ...(content.length * size > width - 2 * side
          ? { textLength: width - 2 * side, lengthAdjust: 'spacingAndGlyphs' }
          : {}),
      },
      [escapeText(content)],
    );
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
    [
      element('rect', { width, height, fill: palette.ground }),
      element('rect', { width, height: 16, fill: accent }),
      text(texts.title, { y: 124, size: 52, weight: 700, fill: palette.ink }),
      text(texts.subtitle, { y: 184, size: 28, weight: 400, fill: palette.muted }),
      element(
        'g',
        {
          transform: `translate(${side} ${chartArea.y}) scale(${Math.round(scale * 1000) / 1000})`,
        },
        [renderSvg(scene, { palette })],
      ),
      text(texts.site, { y: height - 36, size: 26, weight: 700, fill: palette.ink }),
    ],
  );
}
