/**
 * The pages that are measured beside each other, all of the same bars. Ours are the charts of a
 * plan's page and of its embedded page, made by the functions the site calls, with its style sheet
 * and its scripts; tables and the rest of a page are not in them.
 */
import type { Plan } from '../../src/model/atlas.ts';
import { rowId } from '../../src/islands/row-id.ts';
import { chartParts, type ChartHtml, type PageOptions } from '../../src/render/svg/index.ts';
import {
  composeScene,
  SITE_METRICS,
  type ComposeOptions,
  type Scene,
} from '../../src/scene/index.ts';
import { plainBands, plainMarkup } from './plain-bands.ts';

export interface MeasuredPage {
  readonly name: string;
  readonly html: string;
  /** The drawings in it, for their weight. */
  readonly drawings: string;
}

const options = { lang: 'ja', today: '2026-11-23', metrics: SITE_METRICS } as const;
const hrefOf = (id: string): string => `/projects/${id}/`;

function page(head: string, body: string): string {
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>年表</title>${head}</head><body>${body}</body></html>`;
}

/** As `ChartFrame.astro` writes it. */
function frame({ style, axis, bands }: ChartHtml, isDeferred: boolean): string {
  const drawn = bands.map(
    (band) => `<div class="band" data-plan="${band.plan}" style="${band.style}">${band.html}</div>`,
  );
  return `<div class="chart${isDeferred ? ' deferred' : ''}" data-subject="x" style="${style}"><div class="chart-frame" tabindex="0" role="region" aria-label="図"><div class="chart-canvas"><div class="years">${axis}</div>${drawn.join('')}</div></div></div>`;
}

const drawingsOf = (charts: readonly ChartHtml[]): string =>
  charts.flatMap(({ bands }) => bands.map(({ html }) => html)).join('');

function scenesOf(plan: Plan, isOverview: boolean): Scene[] {
  const compose: ComposeOptions = isOverview
    ? { ...options, density: 'overview', axis: 'plan' }
    : { ...options, density: 'normal', axis: 'every' };
  return isOverview
    ? [composeScene({ kind: 'plan', plan }, compose)]
    : plan.programs.map((program) => composeScene({ kind: 'program', program }, compose));
}

function ours(plan: Plan, name: 'plan' | 'embed', isDeferred: boolean): MeasuredPage {
  const leading: PageOptions = name === 'plan' ? { hrefOf, describedBy: rowId } : { hrefOf };
  const charts = scenesOf(plan, name === 'embed').map((scene) => chartParts(scene, leading));
  const framed = charts.map((chart) =>
    name === 'embed'
      ? frame(chart, isDeferred)
      : `<section class="program"><h2>プログラム</h2><div class="chart-block"><div class="chart-island">${frame(chart, isDeferred)}</div></div></section>`,
  );
  const head = `<link rel="stylesheet" href="/${name}.css"><script type="module" src="/${name}.js"></script>`;
  return {
    name,
    html: page(head, `<main>${framed.join('')}</main>`),
    drawings: drawingsOf(charts),
  };
}

/**
 * The floor and Plot have the bars of the embedded page, the lighter of ours; the floor has its
 * style sheet too, so that what differs is the drawing.
 */
export function measuredPages(plan: Plan): MeasuredPage[] {
  const bands = scenesOf(plan, true).flatMap(plainBands);
  const drawings = bands.map(plainMarkup).join('');
  const style =
    '<link rel="stylesheet" href="/embed.css">' +
    '<style>svg{display:block;content-visibility:auto;font:12px sans-serif}rect{fill:#ccd1f3}path{fill:none;stroke:#444}</style>';
  const data = JSON.stringify(bands).replaceAll('<', '\\u003c');
  const bars = plan.programs.flatMap(({ projects }) => projects).length;
  return [
    { name: 'floor', html: page(style, drawings), drawings },
    ours(plan, 'embed', bars > 500),
    ours(plan, 'plan', bars > 500),
    {
      name: 'Plot',
      html: page(
        '<script type="module" src="/plot.js"></script>',
        `<script type="application/json" id="bands">${data}</script>`,
      ),
      drawings: data,
    },
  ];
}
