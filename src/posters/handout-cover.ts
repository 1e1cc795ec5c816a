/**
 * The cover of a handout: the goal and the plan's name, then who, when, why, and what is inside; what
 * of that has no room goes on on the next page.
 */
import { pick } from '../i18n/lang.ts';
import type { Plan, PlanPolicy, Policy } from '../model/index.ts';
import { coloursOf, lightPalette } from '../scene/index.ts';
import { dayText } from '../i18n/dates.ts';
import {
  beside,
  gap,
  joint,
  nothing,
  rule,
  stack,
  textBlock,
  widthOf,
  type Block,
} from './blocks.ts';
import { handoutText, type PaperContext } from './context.ts';
import { codeBlock, imprintBlock } from './imprint.ts';
import { titled } from './key.ts';
import { datesOf } from './plan-poster.ts';

const { ground, ink, muted, line } = lightPalette;

/** Share of the cover that the title stands on. */
const titleShare = 0.42;

function coverTitle(plan: Plan, width: number, context: PaperContext): Block {
  const { lang, unit, words } = context;
  const { goalNo, goal } = plan;
  const title = { size: 68 * unit, fill: ground, weight: 700, spacing: 1.3 } as const;
  return stack([
    ...(goalNo === null
      ? []
      : [
          textBlock(words.paper.goal, width, { size: 26 * unit, fill: ground }),
          textBlock(goalNo, width, { size: 120 * unit, fill: ground, weight: 700, spacing: 1.15 }),
          gap(60 * unit),
        ]),
    textBlock(pick(plan.name, lang), width, { ...title, heading: 1 }),
    ...(goal
      ? [
          gap(30 * unit),
          textBlock(pick(goal, lang), width, { size: 36 * unit, fill: ground, spacing: 1.5 }),
        ]
      : []),
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

/** Under their title, the programs with the pages they begin on. */
function contents(
  plan: Plan,
  pages: readonly number[],
  width: number,
  context: PaperContext,
): readonly Block[] {
  const size = handoutText(context);
  const number =
    Math.max(...plan.programs.map(({ no }) => widthOf(no ?? '', { size, weight: 700 }))) + size;
  const rows = plan.programs.map((program, i) =>
    stack([
      rule(width, line, 0.5),
      gap(size * 0.2),
      beside([
        { x: 0, block: textBlock(program.no ?? '', number, { size, fill: ink, weight: 700 }) },
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
  return [titled(context.words.plan.programs, width, size, nothing), ...rows];
}

function factRows(
  plan: Plan,
  pages: readonly number[],
  width: number,
  context: PaperContext,
): readonly Block[] {
  const size = handoutText(context);
  return [
    ...datesOf(plan, context).map((text) => textBlock(text, width, { size, fill: ink })),
    gap(size * 1.5),
    ...(plan.policies.length ? [policies(plan.policies, width, context), gap(size * 1.2)] : []),
    ...contents(plan, pages, width, context),
  ];
}

/** One under the other as long as they fit: a page is `height` pt high, the first `first`. */
function onPages(rows: readonly Block[], first: number, height: number): Block[] {
  const pages: Block[][] = [[]];
  for (const row of rows) {
    const page = pages.at(-1) ?? [];
    const taken = stack([...page, row]).height;
    if (page.length && taken > (pages.length === 1 ? first : height)) pages.push([row]);
    else page.push(row);
  }
  return pages.map(stack);
}

/** What stands under the facts on the cover. */
function coverFoot(plan: Plan, width: number, context: PaperContext): Block {
  const size = handoutText(context);
  const place = { page: 'plan', id: plan.id } as const;
  const code = codeBlock(place, size * 6, size, context);
  const room = { width: width - (code ? size * 8 : 0), size };
  const imprint = imprintBlock([plan], place, room, context);
  return beside([
    { x: 0, block: imprint },
    ...(code ? [{ x: width - size * 6, block: code }] : []),
  ]);
}

/**
 * The cover, and the bodies of the pages on which its facts go on. `lengths`: of each program, pages;
 * `bodyHeight`: pt of such a page.
 */
export function coverPages(
  plan: Plan,
  lengths: readonly number[],
  bodyHeight: number,
  context: PaperContext,
): { readonly cover: Block; readonly bodies: readonly Block[] } {
  const { width, height, margin } = context;
  const titleWidth = width * titleShare;
  const x = titleWidth + margin * 1.5;
  const textWidth = width - x - margin;
  const foot = coverFoot(plan, textWidth, context);
  const room = height - margin * 3 - handoutText(context) - foot.height;
  const set = (pages: readonly number[]): Block[] =>
    onPages(factRows(plan, pages, textWidth, context), room, bodyHeight);
  // Where they go on does not depend on the numbers, which depend on it.
  const before = set([]).length;
  const starts = lengths.map(
    (_, i) => before + 1 + lengths.slice(0, i).reduce((sum, length) => sum + length, 0),
  );
  const [facts = nothing, ...bodies] = set(starts);
  const fill = coloursOf(context.palette, plan.id).accent;
  const cover: Block = {
    height,
    at: () => [
      { kind: 'area', x: 0, y: 0, width: titleWidth, height, fill },
      ...coverTitle(plan, titleWidth - 2 * margin, context).at(margin, margin * 2),
      ...facts.at(x, margin * 2),
      ...foot.at(x, height - margin - foot.height),
    ],
  };
  return { cover, bodies };
}
