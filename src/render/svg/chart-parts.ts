/** Scene → what a page's chart is made of, at build and when a reader's filters draw it anew. */
import type { Scene } from '../../scene/index.ts';
import { renderBandPart, type SvgOptions } from './render-svg.ts';

export interface BandHtml {
  readonly id: string;
  readonly plan: string;
  /** Inline style of the element that holds the band: its shape is known before it is drawn. */
  readonly style: string;
  readonly html: string;
}

export interface ChartHtml {
  /** Inline style of the chart: its width in px, and the share of it the names take. */
  readonly style: string;
  readonly bands: readonly BandHtml[];
}

export function chartParts(scene: Scene, options: SvgOptions = {}): ChartHtml {
  return {
    style: `--w:${Math.round(scene.width)}px;--names:${scene.namesWidth / scene.width}`,
    bands: scene.bands.map((band) => ({
      id: band.id,
      plan: band.plan,
      style: `--ratio:${Math.round(scene.width)}/${Math.round(band.height)}`,
      html:
        (scene.namesWidth ? renderBandPart(scene, band, 'names', options) : '') +
        renderBandPart(scene, band, 'plot', options),
    })),
  };
}
