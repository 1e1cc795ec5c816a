/** Scene → what a page's chart is made of, at build and when a reader's filters draw it anew. */
import { axisLimits } from '../../explore/index.ts';
import { chartWords } from '../../i18n/chart-words.ts';
import type { EvaluationState, Fy } from '../../model/index.ts';
import { legendEntries, legendOf, sceneName, type Scene } from '../../scene/index.ts';
import {
  renderAxis,
  renderBand,
  renderLegendEntry,
  renderList,
  type PageOptions,
} from './page-band.ts';

export interface BandHtml {
  readonly id: string;
  readonly plan: string;
  /** Inline style of the element that holds the band: its shape is known before it is drawn. */
  readonly style: string;
  readonly html: string;
  /** Its list of what has no year, for beside it; empty unless the page names the programs. */
  readonly list: string;
}

export interface ChartHtml {
  /** Inline style of the chart: its width in px; as shares of it where the names end and the outcomes begin. */
  readonly style: string;
  /** The years, which stand above the bands; empty where nothing is drawn. */
  readonly axis: string;
  readonly bands: readonly BandHtml[];
  /** Items of a list: how to read it, and nothing it does not draw. */
  readonly legend: string;
  /** What it is of and what it shows, without a full stop. */
  readonly name: string;
  /** What is not drawn because of its years, and the years that would show it; `null` where nothing. */
  readonly outside: OutsideNote | null;
}

export interface OutsideNote {
  readonly projects: number;
  /** What a press for `from`–`to` does. */
  readonly text: string;
  readonly from: Fy;
  readonly to: Fy;
}

function outsideNote({ outside, range, lang }: Scene): OutsideNote | null {
  if (outside.length === 0) return null;
  const { first, last } = axisLimits;
  return {
    projects: outside.length,
    text: chartWords(lang).showOutside(outside.length),
    from: Math.max(first, Math.min(range.from, ...outside.map(({ from }) => from))),
    to: Math.min(last, Math.max(range.to, ...outside.map(({ to }) => to))),
  };
}

/**
 * What is planned when a page is built has passed when it is read, some day: the entry for that waits
 * in it (`show-states.ts`).
 */
function legendItems(scene: Scene): string {
  // The line of today is named where it stands.
  const used = legendOf(scene).filter(({ id }) => id !== 'today');
  const has = (state: EvaluationState): boolean => used.some(({ id }) => id === state);
  const waiting =
    has('planned') && !has('unconfirmed')
      ? legendEntries(scene.lang, scene.dayWords).filter(({ id }) => id === 'unconfirmed')
      : [];
  return [
    ...used.map((entry) => renderLegendEntry(entry)),
    ...waiting.map((entry) => renderLegendEntry(entry, true)),
  ].join('');
}

export function chartParts(scene: Scene, options: PageOptions = {}): ChartHtml {
  const { namesWidth, outcomesX } = scene;
  const apart = options.isNamedByPage ? namesWidth : 0;
  const width = scene.width - apart;
  const share = (x: number): string => `${Math.round((1e5 * (x - apart)) / width) / 1e5}`;
  return {
    outside: outsideNote(scene),
    legend: legendItems(scene),
    name: sceneName(scene),
    style: `--w:${Math.round(width)}px;--names:${share(namesWidth)};--outcomes:${share(outcomesX)}`,
    axis: renderAxis(scene),
    bands: scene.bands.map((band) => ({
      id: band.id,
      plan: band.plan,
      style: `--ratio:${Math.round(width)}/${Math.round(band.height - band.axisHeight)}`,
      html: renderBand(scene, band, options),
      list: renderList(scene, band, options),
    })),
  };
}
