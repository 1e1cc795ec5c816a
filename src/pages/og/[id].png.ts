/** The picture of each plan for shared links. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { wordsIn } from '../../i18n/words.ts';
import type { Plan } from '../../model/index.ts';
import { renderPng } from '../../render/png/index.ts';
import { renderSharePicture, shareColumnWidth, shareSize } from '../../render/svg/index.ts';
import { composeScene } from '../../scene/index.ts';
import { ATLAS } from '../../site/atlas.ts';
import { BUILD_DAY } from '../../site/build-day.ts';
import { SITE_METRICS } from '../../scene/fonts/text-metrics.ts';

export const getStaticPaths = (() =>
  ATLAS.plans.map((plan) => ({
    params: { id: plan.id },
    props: { plan },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ plan: Plan }> = async ({ props: { plan } }) => {
  const options = {
    lang: 'ja',
    density: 'thumbnail',
    today: BUILD_DAY,
    metrics: SITE_METRICS,
    axis: 'none',
  } as const;
  const narrow = composeScene({ kind: 'plan', plan }, options);
  const layout = { columnWidth: shareColumnWidth(narrow) };
  const scene = composeScene({ kind: 'plan', plan }, { ...options, layout });
  const texts = { title: plan.name.ja, subtitle: plan.goal.ja, site: wordsIn('ja').site.name };
  const svg = renderSharePicture(scene, texts, plan.id);
  return new Response(await renderPng(svg, shareSize.width), {
    headers: { 'content-type': 'image/png' },
  });
};
