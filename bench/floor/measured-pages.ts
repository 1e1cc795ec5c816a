/**
 * The pages that are measured beside each other, all of the same bars. Ours are the charts of a
 * plan's page and of its embedded page, made by the functions the site calls, with its style sheet
 * and its scripts; tables and the rest of a page are not in them.
 */
import type { Plan } from '../../src/model/atlas.ts';
import { rowId } from '../../src/islands/row-id.ts';
import { chartParts, type ChartHtml, type PageOptions } from '../../src/render/svg/index.ts';
import { composeScene, pageLayout, SITE_METRICS, type Scene } from '../../src/scene/index.ts';
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

type Name = 'plan' | 'embed';

/** As `ChartFrame.astro` and `ProgramBand.astro` write it. */
function frame({ style, axis, bands }: ChartHtml, name: Name, isDeferred: boolean): string {
  const drawn = bands
    .map((band) => `<div class="band" style="${band.style}">${band.html}</div>`)
    .map((band) =>
      name === 'plan'
        ? `<details class="program" open><summary class="program-name"><h2>プログラム</h2></summary>${band}</details>`
        : band,
    );
  const classes = ['chart', name === 'plan' && 'named', isDeferred && 'deferred'].filter(Boolean);
  return `<div class="${classes.join(' ')}" data-subject="x" style="${style}"><div class="chart-frame" tabindex="0" role="region" aria-label="図"><div class="chart-canvas"><div class="years">${axis}</div>${drawn.join('')}</div></div></div>`;
}

/** The years of the synthetic tables. */
const range = { from: 2014, to: 2035 };

function sceneOf(plan: Plan, name: Name): Scene {
  return composeScene(
    { kind: 'plan', plan },
    name === 'embed'
      ? { ...options, density: 'overview', axis: 'plan' }
      : {
          ...{ ...options, density: 'normal', axis: 'first' },
          layout: pageLayout({ isNamedByPage: true, range, width: null, zoom: 1 }),
        },
  );
}

function ours(plan: Plan, name: Name, isDeferred: boolean): MeasuredPage {
  const isNamedByPage = name === 'plan';
  const leading: PageOptions = {
    ...{ isNamedByPage, hrefOf },
    ...(isNamedByPage ? { describedBy: rowId } : {}),
  };
  const chart = chartParts(sceneOf(plan, name), leading);
  const framed = frame(chart, name, isDeferred);
  const head = `<link rel="stylesheet" href="/${name}.css"><script type="module" src="/${name}.js"></script>`;
  const body = isNamedByPage
    ? `<div class="cockpit"><div class="chart-block"><div class="chart-island">${framed}</div></div></div>`
    : framed;
  return {
    name,
    html: page(head, `<main>${body}</main>`),
    drawings: chart.bands.map(({ html }) => html).join(''),
  };
}

/**
 * The floor and Plot have the bars of the embedded page, the lighter of ours; the floor has its
 * style sheet too, so that what differs is the drawing.
 */
export function measuredPages(plan: Plan): MeasuredPage[] {
  const bands = plainBands(sceneOf(plan, 'embed'));
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
