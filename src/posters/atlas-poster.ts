/**
 * All plans on as few sheets as hold them: every project by its short name, every evaluation whose
 * year is known, what each program is for and measured by; the programs on a grid, plan after plan.
 * What the sheet says of itself stands beside its title, so that the grid has all the rest.
 */
import { chartWords } from '../i18n/chart-words.ts';
import type { Program } from '../model/index.ts';
import type { Paper } from '../render/pdf/index.ts';
import { lightPalette } from '../scene/index.ts';
import type { Arrangement, Matter } from './arrangement.ts';
import { planStrip, programName } from './atlas-names.ts';
import { atlasAside, atlasFoot } from './atlas-frame.ts';
import { joint, type Block } from './blocks.ts';
import { namedYear, narrowYear } from './compose-to-width.ts';
import type { PaperContext } from './context.ts';
import { fit, type Choices } from './fit.ts';
import { factGroups } from './fact-groups.ts';
import { gridItems } from './grid.ts';
import { yearsOf } from './fit-programs.ts';
import { splitFacts, type FactGroup } from './split-facts.ts';
import { titleBand } from './title-band.ts';

/** Marks of evaluations a little smaller than on a screen. */
const marks = { markSize: 16 } as const;

/** Lower bars and closer lines than a screen's overview. */
const compact = { minBarHeight: 18, padY: 2, gutter: 3 } as const;

/** Then names of one line, beside the bars they do not fit in. */
const closest = { ...compact, minBarHeight: 17, padY: 1, gutter: 2, maxLabelLines: 1 } as const;

/** Then line under line. */
const tight = { ...closest, minBarHeight: 16, gutter: 1, lineHeight: 13 } as const;

/** Last, bars and marks no higher than their text needs. */
const tightest = { ...tight, minBarHeight: 14, padY: 0, markSize: 14 } as const;

/** Facts beside charts in two columns, or over and under them in three, where years are narrower. */
const grids = [
  ...[160, 170].map((facts) => ({ columns: 2, facts, leastYear: namedYear })),
  { columns: 3, facts: 0, leastYear: narrowYear },
];

function arrangements(range: Arrangement['layout']['range']): Arrangement[][] {
  const years = range ? { range } : {};
  const shared = { axis: 'first', names: 0, outcomes: 0, density: 'overview' } as const;
  const each = (layout: Arrangement['layout'], rowGap: number): Arrangement[] =>
    grids.map((grid) => ({ ...shared, ...grid, rowGap, layout: { ...years, ...layout } }));
  return [
    each(marks, 8),
    each({ ...compact, ...marks }, 8),
    each({ ...closest, ...marks }, 8),
    each({ ...tight, ...marks }, 3),
    each(tightest, 2),
    // Evaluations are given up only where their marks leave no room for the names.
    each(compact, 8),
    each(closest, 8),
  ];
}

/** How many times the smallest text the text may grow to: beyond, a sheet shouts. */
const largest = 2.2;

/** `sheet` of `of`, from 1. */
function atlasTitle(sheet: number, of: number, context: PaperContext): Block {
  const { plans, programs, projects } = context.atlas;
  const { home, paper } = context.words;
  const facts = home.facts(plans.length, programs.length, projects.length);
  const texts = {
    over: null,
    number: null,
    title: context.site.overview,
    titleSize: 72,
    subtitle: of > 1 ? `${facts}${joint}${paper.sheet(sheet, of)}` : facts,
    fill: lightPalette.ink,
  };
  return titleBand(texts, atlasAside(context), context);
}

/** What has no year has no place in a chart without names beside it. */
function listedGroup(listed: readonly string[], { lang }: PaperContext): FactGroup[] {
  return listed.length > 0 ? [{ title: chartWords(lang).shelf, texts: listed }] : [];
}

function matterOf(programs: readonly Program[], context: PaperContext): Matter {
  return {
    subject: { kind: 'atlas', atlas: { ...context.atlas, programs } },
    programs,
    factsOf: (program, given) =>
      splitFacts(
        programName(program, given.width, given.size, context),
        [...listedGroup(given.listed, context), ...factGroups(program, true, context)],
        given,
      ),
    headingOf: (program, room, isContinued) => planStrip(program.plan, room, isContinued, context),
  };
}

/** Throws `Unprintable` where a project does not fit a sheet. */
export function atlasPoster(context: PaperContext): Paper {
  const { atlas, lang, margin, width, height, unit, site, palette } = context;
  const { height: footHeight } = atlasFoot(true, context);
  const top = atlasTitle(1, 1, context).height + 16 * unit;
  const room = {
    width: width - 2 * margin,
    height: height - top - footHeight - margin - 10 * unit,
  };
  const choices: Choices = (programs) => {
    const matter = matterOf(programs, context);
    return arrangements(yearsOf(atlas.plans, context)).map((equals) => ({
      matter,
      arrangements: equals,
    }));
  };
  const { arranged, sheets } = fit(atlas.programs, choices, { room, largest }, context);
  const { columns, layout } = arranged.arrangement;
  const foot = atlasFoot(layout.markSize !== undefined, context);
  return {
    lang,
    palette,
    title: site.overview,
    author: site.name,
    description: chartWords(lang).atlas,
    width: context.sheet.width,
    height: context.sheet.height,
    pages: Array.from({ length: sheets }, (_, sheet) => {
      const own = arranged.columns.slice(sheet * columns, (sheet + 1) * columns);
      return {
        items: [
          ...atlasTitle(sheet + 1, sheets, context).at(0, 0),
          ...gridItems(own, arranged, { x: margin, y: top, height: room.height }, context),
          ...foot.at(margin, height - margin - footHeight),
        ],
      };
    }),
  };
}
