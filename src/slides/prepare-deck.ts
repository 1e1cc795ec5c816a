/** A plan or a program as slides: what the site knows of it, in words and charts the writer can set. */
import { chartWords } from '../i18n/chart-words.ts';
import { pick } from '../i18n/lang.ts';
import { siteWords } from '../i18n/site-words.ts';
import { wordsIn } from '../i18n/words.ts';
import { breakKindly, textWidth } from '../layout/index.ts';
import type { Plan, Program } from '../model/index.ts';
import {
  legendGap,
  legendRow,
  places,
  sentenceSize,
  type ChartSlide,
  type Deck,
  type Slide,
  type TitleSlide,
} from '../render/pptx/index.ts';
import { faultless, type Scene } from '../scene/index.ts';
import { dayText } from '../i18n/dates.ts';
import { fitCharts, type FittedChart } from './fit-chart.ts';
import { legendRows } from './legend-rows.ts';
import { chartNotes } from './slide-notes.ts';
import { footerOf, type Making } from './slide-footer.ts';
import { SLIDE_METRICS } from './slide-metrics.ts';

interface TextBox {
  /** pt */
  readonly width: number;
  /** pt that may be tried, descending. */
  readonly sizes: readonly number[];
  readonly maxLines: number;
  readonly weight?: 400 | 700;
}

/** The largest of `sizes` at which a text stands in the box in at most `maxLines` lines, or the smallest. */
function setIn(
  text: string,
  { width, sizes, maxLines, weight = 400 }: TextBox,
): { lines: readonly string[]; size: number } {
  for (const size of sizes) {
    const set = breakKindly(SLIDE_METRICS, text, { width, size, weight, maxLines });
    if (set) return { lines: set.lines, size };
  }
  const size = sizes.at(-1) ?? 9;
  const set = breakKindly(SLIDE_METRICS, text, { width, size, weight, maxLines: 20 });
  return { lines: set?.lines ?? [text], size };
}

/** A program's name behind its number, where it has one. */
function numbered(no: string | null, name: string, between = ' '): string {
  return no === null ? name : `${no}${between}${name}`;
}

function coverOf(plan: Plan, making: Making): TitleSlide {
  const { lang } = making;
  const { plan: words } = wordsIn(lang);
  const { coverTitle, coverSubtitle } = places;
  const goal = [plan.goalNo && words.goal(plan.goalNo), plan.goal && pick(plan.goal, lang)];
  const footer = footerOf(plan, null, making);
  const colon = lang === 'ja' ? '：' : ': ';
  const facts = [
    ...(plan.committee ? [`${words.committee}${colon}${pick(plan.committee, lang)}`] : []),
    ...(plan.decidedOn ? [`${words.decided}${colon}${dayText(plan.decidedOn, lang)}`] : []),
    ...(plan.decidedOn || plan.revisedOn.length
      ? [
          `${words.revised}${colon}${plan.revisedOn.map((day) => dayText(day, lang)).join(lang === 'ja' ? '、' : ', ') || words.notRevised}`,
        ]
      : []),
  ];
  return {
    kind: 'title',
    plan: plan.id,
    title: setIn(pick(plan.name, lang), {
      width: coverTitle.width,
      sizes: [36, 32, 28],
      maxLines: 2,
      weight: 700,
    }),
    subtitle: setIn(goal.filter(Boolean).join(' '), {
      width: coverSubtitle.width,
      sizes: [16, 14],
      maxLines: 3,
    }),
    facts: { lines: facts, size: 12 },
    programs: {
      lines: plan.programs.map(({ no, name }) => numbered(no, pick(name, lang), '  ')),
      size: 12,
    },
    footer,
    notes: {
      paragraphs: [
        ...footer.lines,
        '',
        words.programs,
        ...plan.programs.map(({ no, name }) => numbered(no, pick(name, lang))),
      ],
    },
  };
}

function roomWithLegend(scene: Scene): number {
  return places.chart.height - legendRows(scene).length * legendRow - legendGap;
}

function chartOf(chart: FittedChart, ending: string, making: Making): ChartSlide {
  const { program, scene, size, hasLegend } = chart;
  const { lang } = making;
  const { slides } = wordsIn(lang);
  const { plan, no, name, aim, projects } = program;
  const footer = footerOf(plan, program, making);
  const sentence = slides.joint + scene.sentence;
  return {
    kind: 'chart',
    plan: plan.id,
    kicker: pick(plan.name, lang),
    title: setIn(`${numbered(no, pick(name, lang))}${ending}`, {
      width: places.title.width - textWidth(SLIDE_METRICS, sentence, sentenceSize),
      sizes: [20, 18, 16, 14, 12],
      maxLines: 1,
      weight: 700,
    }),
    sentence,
    aim: setIn(aim ? pick(aim, lang) : '', {
      width: places.aim.width,
      sizes: [10.5, 10, 9.5, 9],
      maxLines: 2,
    }),
    description: [scene.sentence, slides.basisInNotes].join(chartWords(lang).sentenceEnd),
    scene: faultless(scene),
    size,
    names: new Map(projects.map((project) => [project.id, pick(project.name, lang)])),
    words: {
      axis: slides.axis,
      legend: slides.legend,
      today: scene.dayWords,
      label: slides.label,
    },
    legend: hasLegend ? legendRows(scene) : [],
    footer,
    notes: { paragraphs: chartNotes(projects, footer.lines, making) },
  };
}

function chartsOf(program: Program, making: Making): ChartSlide[] {
  const { lang, edition } = making;
  const charts = fitCharts(program, {
    lang,
    day: edition.day,
    range: edition.range,
    roomWithLegend,
  });
  const { part } = wordsIn(lang).slides;
  return charts.map((chart, i) =>
    chartOf(chart, charts.length > 1 ? part(i + 1, charts.length) : '', making),
  );
}

function deckOf(
  { name }: Plan | Program,
  { id: plan }: Plan,
  slides: readonly Slide[],
  { lang, edition }: Making,
): Deck {
  return {
    lang,
    title: pick(name, lang),
    creator: siteWords(edition.atlas.site, lang).name,
    day: edition.day,
    palette: edition.palettes.light,
    plan,
    slides,
  };
}

export function programDeck(program: Program, making: Making): Deck {
  return deckOf(program, program.plan, chartsOf(program, making), making);
}

/** A title slide, then every program's. */
export function planDeck(plan: Plan, making: Making): Deck {
  const charts = plan.programs.flatMap((program) => chartsOf(program, making));
  return deckOf(plan, plan, [coverOf(plan, making), ...charts], making);
}
