/** A plan as a booklet: a cover, a program a page, how to read it, its sources. */
import { pick } from '../../i18n/lang.ts';
import type { Plan, Program } from '../../model/atlas.ts';
import type { Paper, PaperItem } from '../../render/pdf/index.ts';
import { lightPalette } from '../../scene/index.ts';
import type { Room } from './arrange.ts';
import { beside, gap, joint, rule, stack, textBlock, type Block } from './blocks.ts';
import { handoutText, type PaperContext } from './context.ts';
import { fitPrograms, yearsOf } from './fit-programs.ts';
import { gridItems } from './grid.ts';
import { readingPage, sourcePages } from './handout-back.ts';
import { coverPage } from './handout-cover.ts';
import { datesOf } from './plan-poster.ts';

/** One program fills one page; text grows less than on a poster, since a page is read from one place. */
const limits = { maxSheets: 1, largest: 1.6 } as const;

/** What stands under every page but the cover: the plan, where it comes from, the page's number. */
function runningFoot(plan: Plan, page: number, of: number, context: PaperContext): Block {
  const { atlas, lang, words } = context;
  const width = context.width - 2 * context.margin;
  const size = context.sheet.minText;
  const style = { size, fill: lightPalette.muted } as const;
  const version = words.footer.dataVersion(atlas.version);
  const revised = datesOf(plan, context).at(-1) ?? '';
  const text = [
    pick(plan.short, lang),
    revised,
    words.site.madeFrom,
    words.paper.notOfficial,
    version,
  ];
  const number = size * 6;
  return stack([
    rule(width, lightPalette.lineStrong, 0.5),
    gap(size * 0.4),
    beside([
      { x: 0, block: textBlock(text.join(joint), width - number, style) },
      {
        x: width - number,
        block: textBlock(words.paper.sheet(page, of), number, { ...style, align: 'right' }),
      },
    ]),
  ]);
}

function programPage(program: Program, room: Room, context: PaperContext): readonly PaperItem[] {
  const { arranged } = fitPrograms(
    {
      subject: { kind: 'program', program },
      programs: [program],
      columns: [1],
      range: yearsOf([program.plan]),
    },
    limits,
    room,
    context,
  );
  return gridItems(arranged.columns, arranged, room, context.margin, context.margin, context);
}

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

export function planHandout(plan: Plan, context: PaperContext): Paper {
  const { lang, margin, width, height, sheet, words } = context;
  const name = pick(plan.name, lang);
  const footHeight = runningFoot(plan, 1, 1, context).height;
  const size = handoutText(context);
  const room = { width: width - 2 * margin, height: height - 2 * margin - footHeight - size };
  // Under the title of a page of text.
  const textHeight = room.height - size * 2 * 1.4 - size;
  const inner = [
    ...plan.programs.map((program) => programPage(program, room, context)),
    textPage(words.about.title, readingPage(plan, room.width, context), context, size),
    ...sourcePages(plan, room.width, textHeight, context).map((page) =>
      textPage(words.paper.sources, page, context, size),
    ),
  ];
  const of = inner.length + 1;
  return {
    lang,
    title: name,
    author: words.site.name,
    description: words.plan.description(
      name,
      plan.programs.length,
      plan.programs.flatMap(({ projects }) => projects).length,
    ),
    width: sheet.width,
    height: sheet.height,
    pages: [
      { items: coverPage(plan, context).at(0, 0) },
      ...inner.map((items, i) => ({
        items: [
          ...items,
          ...runningFoot(plan, i + 2, of, context).at(margin, height - margin - footHeight),
        ],
      })),
    ],
  };
}
