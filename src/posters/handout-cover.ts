/** The cover of a handout: the goal and the plan's name, then who, when, why, and what is inside. */
import { pick } from '../i18n/lang.ts';
import type { Plan, PlanPolicy, Policy } from '../model/index.ts';
import { coloursOf, lightPalette } from '../scene/index.ts';
import { dayText } from '../i18n/dates.ts';
import { beside, gap, joint, rule, stack, textBlock, widthOf, type Block } from './blocks.ts';
import { handoutText, type PaperContext } from './context.ts';
import { codeBlock, imprintBlock } from './imprint.ts';
import { titled } from './key.ts';
import { datesOf } from './plan-poster.ts';

const { ground, ink, muted, line } = lightPalette;

/** Share of the cover that the title stands on. */
const titleShare = 0.42;

function coverTitle(plan: Plan, width: number, context: PaperContext): Block {
  const { lang, unit, words } = context;
  const title = { size: 68 * unit, fill: ground, weight: 700, spacing: 1.3 } as const;
  return stack([
    textBlock(words.paper.goal, width, { size: 26 * unit, fill: ground }),
    textBlock(plan.goalNo, width, { size: 120 * unit, fill: ground, weight: 700, spacing: 1.15 }),
    gap(60 * unit),
    textBlock(pick(plan.name, lang), width, { ...title, heading: 1 }),
    gap(30 * unit),
    textBlock(pick(plan.goal, lang), width, { size: 36 * unit, fill: ground, spacing: 1.5 }),
  ]);
}

function policyLine({ name, body, decidedOn }: Policy, { lang, words }: PaperContext): string {
  const decided = decidedOn && words.plan.policyDecidedOn(dayText(decidedOn, lang));
  return [pick(name, lang), pick(body, lang), decided].filter(Boolean).join(joint);
}

/** Each policy once, in the plan's order. */
function policies(given: readonly PlanPolicy[], width: number, context: PaperContext): Block {
  const size = handoutText(context);
  const names = [...new Set(given.map(({ policy }) => policy))];
  const lines = names.map((policy) =>
    stack([
      textBlock(policyLine(policy, context), width, { size, fill: ink, spacing: 1.35 }),
      gap(size * 0.25),
    ]),
  );
  return titled(context.words.plan.policies, width, size, stack(lines));
}

/** The programs with the pages they begin on. */
function contents(
  plan: Plan,
  pages: readonly number[],
  width: number,
  context: PaperContext,
): Block {
  const size = handoutText(context);
  const number =
    Math.max(...plan.programs.map(({ no }) => widthOf(no, { size, weight: 700 }))) + size;
  const rows = plan.programs.map((program, i) =>
    stack([
      rule(width, line, 0.5),
      gap(size * 0.2),
      beside([
        { x: 0, block: textBlock(program.no, number, { size, fill: ink, weight: 700 }) },
        {
          x: number,
          block: textBlock(pick(program.name, context.lang), width - number - 3 * size, {
            size,
            fill: ink,
          }),
        },
        {
          x: width - 3 * size,
          block: textBlock(String(pages[i] ?? ''), 3 * size, { size, fill: muted, align: 'right' }),
        },
      ]),
      gap(size * 0.2),
    ]),
  );
  return titled(context.words.plan.programs, width, size, stack(rows));
}

/** `pages`: the number of the page each program begins on. */
export function coverPage(plan: Plan, pages: readonly number[], context: PaperContext): Block {
  const { width, height, margin } = context;
  const size = handoutText(context);
  const titleWidth = width * titleShare;
  const x = titleWidth + margin * 1.5;
  const textWidth = width - x - margin;
  const place = { page: 'plan', id: plan.id } as const;
  const code = codeBlock(place, size * 6, size, context);
  const imprint = imprintBlock([plan], place, textWidth - (code ? size * 8 : 0), size, context);
  const facts = stack([
    ...datesOf(plan, context).map((text) => textBlock(text, textWidth, { size, fill: ink })),
    gap(size * 1.5),
    ...(plan.policies.length ? [policies(plan.policies, textWidth, context), gap(size * 1.2)] : []),
    contents(plan, pages, textWidth, context),
  ]);
  const foot = beside([
    { x: 0, block: imprint },
    ...(code ? [{ x: textWidth - size * 6, block: code }] : []),
  ]);
  return {
    height,
    at: () => [
      {
        kind: 'area',
        x: 0,
        y: 0,
        width: titleWidth,
        height,
        fill: coloursOf(lightPalette, plan.id).accent,
      },
      ...coverTitle(plan, titleWidth - 2 * margin, context).at(margin, margin * 2),
      ...facts.at(x, margin * 2),
      ...foot.at(x, height - margin - foot.height),
    ],
  };
}
