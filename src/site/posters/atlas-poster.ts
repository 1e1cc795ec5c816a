/**
 * All plans on one sheet: every project by its short name, every evaluation whose year is known, the
 * programs on a grid, plan after plan.
 */
import { chartWords } from '../../i18n/chart-words.ts';
import type { Paper } from '../../render/pdf/index.ts';
import { lightPalette } from '../../scene/index.ts';
import type { Arrangement, Matter } from './arrange.ts';
import { planStrip, programName } from './atlas-names.ts';
import type { Block } from './blocks.ts';
import type { PaperContext } from './context.ts';
import { fit } from './fit.ts';
import { footBlock } from './foot.ts';
import { gridItems } from './grid.ts';
import { yearsOf } from './fit-programs.ts';
import { titleBand } from './title-band.ts';

/** Marks of evaluations a little smaller than on a screen. */
const marks = { markSize: 16 } as const;

/** Lower bars and closer lines than a screen's overview. */
const compact = { minBarHeight: 18, padY: 2, gutter: 3 } as const;

/** Then names of one line, beside the bars they do not fit in. */
const closest = { ...compact, minBarHeight: 17, padY: 1, gutter: 2, maxLabelLines: 1 } as const;

/** Last, line under line. */
const tight = { ...closest, minBarHeight: 16, gutter: 1, lineHeight: 13 } as const;

function arrangements(range: Arrangement['layout']['range']): Arrangement[][] {
  const years = range ? { range } : {};
  const shared = { axis: 'first', names: 0, outcomes: 0, density: 'overview' } as const;
  const each = (layout: Arrangement['layout'], rowGap: number): Arrangement[] =>
    [2, 3].flatMap((columns) =>
      [0, 150, 160, 170, 180].map((facts) => ({
        ...shared,
        columns,
        facts,
        rowGap,
        layout: { ...years, ...layout },
      })),
    );
  return [
    each(marks, 8),
    each({ ...compact, ...marks }, 8),
    each({ ...closest, ...marks }, 8),
    each({ ...tight, ...marks }, 4),
    // Evaluations are given up only where their marks leave no room for the names.
    each(compact, 8),
    each(closest, 8),
  ];
}

export function atlasPoster(context: PaperContext): Paper {
  const { atlas, lang, margin, width, height, unit, words } = context;
  const matter: Matter = {
    subject: { kind: 'atlas', atlas },
    programs: atlas.programs,
    factsOf: (program, room, size) => programName(program, room, size, context),
    headingOf: (program, room, size, isContinued) =>
      planStrip(program.plan, room, size, isContinued, context),
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
  const footWith = (hasEvaluations: boolean): Block =>
    footBlock(atlas.plans, { page: 'home' }, hasEvaluations, context);
  const { height: footHeight } = footWith(true);
  const top = title.height + 20 * unit;
  const room = {
    width: width - 2 * margin,
    height: height - top - footHeight - margin - 12 * unit,
  };
  const { arranged } = fit(
    matter,
    arrangements(yearsOf(atlas.plans)),
    room,
    { maxSheets: 1, largest: 2.2 },
    context,
  );
  const foot = footWith(arranged.arrangement.layout.markSize !== undefined);
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
          ...foot.at(margin, height - margin - footHeight),
        ],
      },
    ],
  };
}
