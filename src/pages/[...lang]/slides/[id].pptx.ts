/** Every plan and every program as PowerPoint: `/slides/ID.pptx`, `/en/slides/ID.pptx`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Plan, Program } from '../../../model/index.ts';
import { renderPptx } from '../../../render/pptx/index.ts';
import { ATLAS } from '../../../site/atlas.ts';
import { BUILD_DAY } from '../../../site/build-day.ts';
import { absoluteUrl, hrefOf, LANG_ROUTES, langOf } from '../../../site/paths.ts';
import { planDeck, programDeck, type Making } from '../../../slides/index.ts';

type Subject = { readonly plan: Plan } | { readonly program: Program };

export const getStaticPaths = (() =>
  LANG_ROUTES.flatMap(({ lang }) => [
    ...ATLAS.plans.map((plan) => ({ params: { lang, id: plan.id }, props: { plan } })),
    ...ATLAS.programs.map((program) => ({ params: { lang, id: program.id }, props: { program } })),
  ])) satisfies GetStaticPaths;

export const GET: APIRoute<Subject> = ({ props, params }) => {
  const lang = langOf(params['lang']);
  const making: Making = {
    lang,
    day: BUILD_DAY,
    version: ATLAS.version,
    addressOf: (plan, program) => {
      const href = hrefOf({ page: 'plan', id: plan.id }, lang) + (program ? `#${program.id}` : '');
      return absoluteUrl(href) ?? href;
    },
  };
  const deck = 'plan' in props ? planDeck(props.plan, making) : programDeck(props.program, making);
  return new Response(renderPptx(deck), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    },
  });
};
