/** All plans on one sheet: every project by its short name, the programs on a grid, plan after plan. */
import { chartWords } from '../../i18n/chart-words.ts';
import { pick } from '../../i18n/lang.ts';
import type { Program } from '../../model/atlas.ts';
import type { Paper } from '../../render/pdf/index.ts';
import { coloursOf, lightPalette } from '../../scene/index.ts';
import type { Arrangement, Matter } from './arrange.ts';
import { beside, keepsWords, textBlock, widthOf, type Block, type TextStyle } from './blocks.ts';
import type { PaperContext } from './context.ts';
import { fit } from './fit.ts';
import { footBlock } from './foot.ts';
import { gridItems } from './grid.ts';
import { yearsOf } from './fit-programs.ts';
import { titleBand } from './title-band.ts';

/**
 * Sizes in multiples of the projects' names: programs are read from twice as far, plans farther. A
 * program takes the largest at which its name need not be broken inside a word.
 */
const sizes = { program: [1.7, 1.5, 1.3], plan: 2 } as const;

/** Lower bars and closer lines than a screen's overview. */
const compact = { minBarHeight: 18, padY: 2, gutter: 3 } as const;

/** Last, names of one line, beside the bars they do not fit in. */
const closest = { ...compact, minBarHeight: 17, padY: 1, gutter: 2, maxLabelLines: 1 } as const;

/** A strip in the plan's colour with its goal's number and its short name. */
function planStrip(program: Program, width: number, text: number, { lang }: PaperContext): Block {
  const { plan } = program;
  const { accent } = coloursOf(lightPalette, plan.id);
  const size = text * sizes.plan;
  const style = { size, fill: lightPalette.ground, weight: 700, spacing: 1 } as const;
  const pad = text * 0.8;
  const number = widthOf(plan.goalNo, style) + text * 1.4;
  const name = beside([
    { x: 0, block: textBlock(plan.goalNo, number, style) },
    { x: number, block: textBlock(pick(plan.short, lang), width, { ...style, heading: 2 }) },
  ]);
  const height = size * 1.4;
  return {
    height,
    at: (x, y) => [
      { kind: 'area', x, y, width, height, fill: accent },
      ...name.at(x + pad, y + (height - name.height) / 2),
    ],
  };
}

function programName(program: Program, width: number, text: number, { lang }: PaperContext): Block {
  const { accent } = coloursOf(lightPalette, program.plan.id);
  const name = pick(program.name, lang);
  const styleOf = (size: number): TextStyle & { weight: 700 } => ({
    size,
    fill: lightPalette.ink,
    weight: 700,
    spacing: 1.2,
  });
  const numberOf = (size: number): number => widthOf(program.no, styleOf(size)) + size * 0.5;
  const keeps = sizes.program.find((size) =>
    keepsWords(name, width - numberOf(text * size), styleOf(text * size)),
  );
  const style = styleOf(text * (keeps ?? sizes.program[2]));
  const number = numberOf(style.size);
  return beside([
    { x: 0, block: textBlock(program.no, number, { ...style, fill: accent }) },
    {
      x: number,
      block: textBlock(name, width - number, { ...style, heading: 3 }),
    },
  ]);
}

function arrangements(range: Arrangement['layout']['range']): Arrangement[][] {
  const years = range ? { range } : {};
  const shared = { axis: 'first', names: 0, outcomes: 0, rowGap: 8 } as const;
  const each = (density: Arrangement['density'], layout: Arrangement['layout']): Arrangement[] =>
    [2, 3].flatMap((columns) =>
      [0, 150, 160, 170, 180].map((facts) => ({
        ...shared,
        columns,
        facts,
        density,
        layout: { ...years, ...layout },
      })),
    );
  return [each('overview', {}), each('overview', compact), each('overview', closest)];
}

export function atlasPoster(context: PaperContext): Paper {
  const { atlas, lang, margin, width, height, unit, words } = context;
  const matter: Matter = {
    subject: { kind: 'atlas', atlas },
    programs: atlas.programs,
    factsOf: (program, room, size) => programName(program, room, size, context),
    headingOf: (program, room, size) => planStrip(program, room, size, context),
  };
  const title = titleBand(
    {
      over: null,
      number: null,
      title: words.paper.atlasTitle,
      subtitle: chartWords(lang).atlas,
      facts: [words.home.facts(atlas.plans.length, atlas.programs.length, atlas.projects.length)],
      fill: lightPalette.ink,
    },
    context,
  );
  const foot = footBlock(atlas.plans, { page: 'home' }, false, context);
  const top = title.height + 20 * unit;
  const room = {
    width: width - 2 * margin,
    height: height - top - foot.height - margin - 12 * unit,
  };
  const { arranged } = fit(
    matter,
    arrangements(yearsOf(atlas.plans)),
    room,
    { maxSheets: 1, largest: 2.2 },
    context,
  );
  return {
    lang,
    title: words.paper.atlasTitle,
    author: words.site.name,
    description: chartWords(lang).atlas,
    width: context.sheet.width,
    height: context.sheet.height,
    pages: [
      {
        items: [
          ...title.at(0, 0),
          ...gridItems(arranged.columns, arranged, room, margin, top, context),
          ...foot.at(margin, height - margin - foot.height),
        ],
      },
    ],
  };
}
