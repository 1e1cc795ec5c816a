/** A plan as a booklet: a cover, each program from a page on, how to read it, its sources. */
import type { Plan } from '../model/index.ts';
import type { Paper, PaperItem } from '../render/pdf/index.ts';
import { lightPalette } from '../scene/index.ts';
import { gap, stack, textBlock, type Block } from './blocks.ts';
import { handoutText, type PaperContext } from './context.ts';
import { readingPage, sourcePages } from './handout-back.ts';
import { coverPages } from './handout-cover.ts';
import { planPaper } from './plan-paper.ts';
import { programPages } from './program-pages.ts';
import { runningFoot } from './running-foot.ts';

/** A page of blocks under a title. */
function textPage(
  title: string,
  body: Block,
  { margin, width }: PaperContext,
  size: number,
): readonly PaperItem[] {
  const heading = { size: size * 2, fill: lightPalette.ink, weight: 700, heading: 2 } as const;
  return stack([textBlock(title, width - 2 * margin, heading), gap(size), body]).at(margin, margin);
}

/** Throws `Unprintable` where a project does not fit a page. */
export function planHandout(plan: Plan, context: PaperContext): Paper {
  const { margin, width, height, words } = context;
  const footHeight = runningFoot(plan, 1, 1, context).height;
  const size = handoutText(context);
  const room = { width: width - 2 * margin, height: height - 2 * margin - footHeight - size };
  // Under the title of a page of text.
  const textHeight = room.height - size * 2 * 1.4 - size;
  const programs = plan.programs.map((program) => programPages(program, room, margin, context));
  const lengths = programs.map(({ length }) => length);
  const { cover, bodies } = coverPages(plan, lengths, textHeight, context);
  const inner = [
    ...bodies.map((body) => textPage(words.plan.programs, body, context, size)),
    ...programs.flat(),
    textPage(words.about.title, readingPage(plan, room.width, context), context, size),
    ...sourcePages(plan, room.width, textHeight, context).map((page) =>
      textPage(words.paper.sources, page, context, size),
    ),
  ];
  const of = inner.length + 1;
  return planPaper(
    plan,
    [
      { items: cover.at(0, 0) },
      ...inner.map((items, i) => ({
        items: [
          ...items,
          ...runningFoot(plan, i + 2, of, context).at(margin, height - margin - footHeight),
        ],
      })),
    ],
    context,
  );
}
