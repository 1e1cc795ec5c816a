/**
 * Draws beside the page, so that the page never waits: reads the published tables once, then answers
 * each request with what is left, the counts, and the charts one by one.
 */
import {
  answersTo,
  factsOf,
  isExploring,
  isLeft,
  noChoices,
  readAddress,
  viewSentence,
  type Answers,
  type Exploration,
  type Ignored,
} from '../../explore/index.ts';
import { pick, type Lang } from '../../i18n/lang.ts';
import type { FyRange } from '../../layout/index.ts';
import { fyOfDay, readAtlas, type Atlas } from '../../model/index.ts';
import { yearsShown } from '../../scene/index.ts';
import {
  drawCharts,
  subjectOf,
  type ChartWanted,
  type DrawnChart,
  type Drawing,
} from './draw-charts.ts';
import { drawPicture, type DrawnPicture, type PictureWanted } from './draw-picture.ts';

export interface DrawRequest {
  readonly turn: number;
  /** Address of the published tables. */
  readonly tables: string;
  /** Address of a project's page, `*` in the place of its id. */
  readonly bars: string;
  readonly lang: Lang;
  /** The day of reading, ISO. */
  readonly today: string;
  /** The years shown unless the reader asks for others. */
  readonly range: FyRange;
  /** The query of the page's address, or the exploration itself. */
  readonly asked: string | Exploration;
  readonly wanted: readonly ChartWanted[];
  /** Ids of the programs the page is about; what is not theirs is not counted. */
  readonly programs: readonly string[];
  /** Whether charts are to be drawn, or only counted. */
  readonly isDrawn: boolean;
  /** One of them for a picture that stands alone. */
  readonly picture: PictureWanted | null;
}

export interface Found {
  readonly exploration: Exploration;
  readonly ignored: readonly Ignored[];
  readonly answers: Answers;
  /** Names of plans, programs and organizations by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly left: readonly string[];
  readonly total: number;
  /** The years that what is left needs. */
  readonly years: FyRange;
}

export type DrawReply = { readonly turn: number } & (
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'picture'; readonly picture: DrawnPicture | null }
  | { readonly kind: 'chart'; readonly chart: DrawnChart }
  /** What the page shows now, counted; `null` where its charts are as they were built. */
  | { readonly kind: 'done'; readonly sentence: string | null }
  | { readonly kind: 'failed' }
);

let atlas: Promise<Atlas> | null = null;

async function fetchAtlas(address: string): Promise<Atlas> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  const files = (await response.json()) as Record<string, string>;
  const reading = readAtlas(new Map(Object.entries(files)));
  if (!reading.atlas) throw new Error('The published tables have faults.');
  return reading.atlas;
}

/** Draws the charts asked for, and says what they show together. */
function draw(all: Atlas, request: DrawRequest, drawing: Drawing): string | null {
  const { turn, wanted, bars, lang, today } = request;
  const programs = new Set(request.programs);
  const charts: DrawnChart[] = [];
  for (const chart of drawCharts(all, wanted, { ...drawing, bars })) {
    charts.push(chart);
    reply({ turn, kind: 'chart', chart });
  }
  if (charts.length === 0) return null;
  const seen = {
    projects: all.projects.filter(
      ({ id, program }) => drawing.left.has(id) && programs.has(program.id),
    ),
    outside: charts.reduce((sum, { outside }) => sum + (outside?.projects ?? 0), 0),
    range: {
      from: Math.min(...charts.map(({ range }) => range.from)),
      to: Math.max(...charts.map(({ range }) => range.to)),
    },
    isFiscal: true,
  };
  const asked = { choices: drawing.exploration.choices, names: drawing.names };
  return viewSentence(seen, asked, lang, today);
}

function find(all: Atlas, request: DrawRequest): Found {
  const thisFy = fyOfDay(request.today);
  const programs = new Set(request.programs);
  const facts = all.projects
    .filter(({ program }) => programs.has(program.id))
    .map((project) => factsOf(project, thisFy));
  const { asked, lang } = request;
  const { exploration, ignored } =
    typeof asked === 'string'
      ? readAddress(asked, answersTo(facts, noChoices))
      : { exploration: asked, ignored: [] };
  const left = facts.filter((one) => isLeft(one, exploration.choices));
  return {
    exploration,
    ignored,
    answers: answersTo(facts, exploration.choices),
    names: Object.fromEntries([
      ...all.plans.map(({ id, short }) => [id, pick(short, lang)]),
      ...all.programs.map(({ id, name }) => [id, pick(name, lang)]),
      ...all.organizations.map(({ id, name }) => [id, pick(name, lang)]),
    ]) as Record<string, string>,
    left: left.map(({ id }) => id),
    total: facts.length,
    years: yearsNeeded(all, request, new Set(left.map(({ id }) => id))),
  };
}

/** Of the page's charts together. */
function yearsNeeded(
  all: Atlas,
  { wanted, lang, today, range: widest }: DrawRequest,
  only: ReadonlySet<string>,
): FyRange {
  const ranges = wanted.flatMap(({ subject: name, density }) => {
    const subject = subjectOf(name, all);
    return subject ? [yearsShown(subject, { lang, density, today, only, widest })] : [];
  });
  if (ranges.length === 0) return widest;
  return {
    from: Math.min(...ranges.map(({ from }) => from)),
    to: Math.max(...ranges.map(({ to }) => to)),
  };
}

const reply = (message: DrawReply): void => {
  postMessage(message);
};

async function answer(request: DrawRequest): Promise<void> {
  const { turn, lang, today, range } = request;
  try {
    atlas ??= fetchAtlas(request.tables);
    const all = await atlas;
    const found = find(all, request);
    reply({ turn, kind: 'found', found });
    const { names, exploration } = found;
    const drawing = { lang, today, range, left: new Set(found.left), exploration, names };
    if (request.picture)
      reply({ turn, kind: 'picture', picture: drawPicture(all, request.picture, drawing) });
    const sentence = request.isDrawn ? draw(all, request, drawing) : null;
    reply({ turn, kind: 'done', sentence: isExploring(exploration) ? sentence : null });
  } catch {
    // The next request tries again.
    atlas = null;
    reply({ turn, kind: 'failed' });
  }
}

addEventListener('message', ({ data }: MessageEvent<DrawRequest>) => {
  void answer(data);
});
