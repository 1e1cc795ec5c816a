/**
 * Atlas → rows of a chart: which projects stand in which band and group, in one language, and which
 * are left out because they lie outside the years it shows.
 */
import { chartWords } from '../i18n/chart-words.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import {
  settle,
  type BandInput,
  type Density,
  type ItemInput,
  type LinkInput,
} from '../layout/index.ts';
import {
  periodOf,
  type Period,
  type Program,
  type Project,
  type Relation,
} from '../model/index.ts';
import { drawnAmong, isBeyond, outsideOf, relationsAmong, type Years } from './among-years.ts';
import { barEnd } from './bar-end.ts';
import { guestsOf, type Guest } from './guests.ts';
import type { OutsideProject } from './marks.ts';
import type { Members } from './members.ts';
import { nameWithProgram, nameWithYears } from './names.ts';
import { referencesAmong, type References } from './references.ts';
import { rulesOf, type Subject, type SubjectRules } from './subject.ts';

export interface BandRows {
  readonly program: Program;
  readonly input: BandInput;
  /** Those that are drawn, with the guests that its arrows come from and lead to. */
  readonly projects: readonly Project[];
  /** Those that were asked for: with what lies outside the years. */
  readonly asked: readonly Project[];
  readonly relations: readonly Relation[];
  readonly outside: readonly OutsideProject[];
  /** Labels of what has no year and is not among the input. */
  readonly listed: readonly string[];
}

/** From what day to what day projects run and evaluations take, by id, where more is known than years. */
export type Days = ReadonlyMap<string, Period>;
export interface ChartRows {
  readonly bands: readonly BandRows[];
  /** From a project of one band to one of another. */
  readonly across: readonly Relation[];
}

/** What of a subject is shown. */
export interface Shown extends Years {
  /** The ids of the projects to show; without it, all. */
  readonly only?: ReadonlySet<string> | undefined;
  readonly days?: Days | undefined;
  /** Whether the bands stand apart: then no arrow leads from one to another. */
  readonly isApart?: boolean | undefined;
}

/** Where only some projects are asked for, a band without any of them is left out. */
export function rowsOf(
  subject: Subject,
  lang: Lang,
  density: Density,
  shown: Shown = { axis: settle().axis, hasMarks: true, hasArrows: true },
): ChartRows {
  const rules = rulesOf(subject);
  const members = rules.members();
  const bands = amongYears(members, shown).filter(({ wanted }) => !shown.only || wanted.length > 0);
  const drawn = bands.flatMap(({ projects }) => projects);
  const isNamed = namedBy(rules, members, shown);
  const look = { lang, density, shown, references: referencesAmong(drawn, isNamed, lang) };
  const rows = bands.map((band) => {
    const here = new Set(shown.isApart ? band.projects : drawn);
    // A program may be in parts: what leads from one to another stays untold.
    const isGuest = (other: Project): boolean =>
      isNamed(other) && !here.has(other) && other.program.id !== band.program.id;
    const guests = shown.hasArrows ? guestsOf(band.projects, shown.axis, isGuest) : [];
    return bandRows(band, guests, look);
  });
  return { bands: rows, across: shown.isApart ? [] : relationsAcross(bands, shown) };
}

/**
 * Whether a chart may name a project that it does not draw: one of its own that the years leave out,
 * one of a program it does not show; none that was not asked for.
 */
function namedBy(
  { isOfPrograms }: SubjectRules,
  members: readonly Members[],
  { only }: Shown,
): (project: Project) => boolean {
  const own = new Set(members.flatMap(({ all }) => all));
  const programs = new Set(members.map(({ program }) => program.id));
  return (project) =>
    (only?.has(project.id) ?? true) &&
    (own.has(project) || (isOfPrograms && !programs.has(project.program.id)));
}

interface Drawn extends Members {
  readonly wanted: readonly Project[];
  /** Those of them that are drawn. */
  readonly projects: readonly Project[];
}

/** What is drawn of each band: an arrow from another may need a project that the years leave out. */
function amongYears(members: readonly Members[], shown: Shown): Drawn[] {
  const { only, isApart } = shown;
  const bands = members.map((band) => ({
    ...band,
    wanted: only ? band.all.filter(({ id }) => only.has(id)) : band.all,
  }));
  const all = bands.flatMap(({ wanted }) => wanted);
  const drawnOfAll = isApart ? null : drawnAmong(all, shown);
  return bands.map((band) => {
    const drawn = drawnOfAll ?? drawnAmong(band.wanted, shown);
    return { ...band, projects: band.wanted.filter((project) => drawn.has(project)) };
  });
}

function relationsAcross(bands: readonly Drawn[], { axis, hasArrows }: Shown): Relation[] {
  if (!hasArrows) return [];
  const bandOf = new Map(
    bands.flatMap((band) => band.projects.map((project) => [project, band] as const)),
  );
  return relationsAmong([...bandOf.keys()], axis).filter(
    ({ from, to }) => bandOf.get(from) !== bandOf.get(to),
  );
}

interface Look {
  readonly lang: Lang;
  readonly density: Density;
  readonly shown: Shown;
  readonly references: References;
}

/** Whether labels of this density are the short names. */
function isShort(density: Density): boolean {
  return density === 'overview' || density === 'thumbnail';
}

function labelOf(project: Project, { lang, density, shown, references }: Look): string {
  const { mark, tentative, short, name } = project;
  const ending = tentative ? chartWords(lang).tentative : '';
  const remark = references.remarkOf(project);
  if (isBeyond(project, shown.axis)) return nameWithYears(project, lang) + remark;
  if (isShort(density)) return pick(short, lang) + ending + remark;
  return [mark ? `${mark} ` : '', pick(name, lang), ending, remark].join('');
}

function flagOf({ start, end }: Project, lang: Lang): string | null {
  return start.basis === 'estimate' || end.basis === 'estimate' ? chartWords(lang).toConfirm : null;
}

function itemOf(project: Project, look: Look): ItemInput {
  const { lang, density, shown } = look;
  const days = shown.days?.get(project.id);
  return {
    id: project.id,
    label: labelOf(project, look),
    flag: flagOf(project, lang),
    detail: density === 'detailed' && project.summary ? pick(project.summary, lang) : null,
    start: barEnd(project.start, days?.first),
    end: barEnd(project.end, days?.last),
    aside: null,
    evaluations: project.evaluations.flatMap(({ id, kind, fy }) =>
      fy === null ? [] : [{ id, kind, at: shown.days?.get(id) ?? periodOf(fy) }],
    ),
    parent: project.parent?.id ?? null,
  };
}

/** A guest is named shortly, with its years, for it has no place among those shown, and its program. */
function guestItem({ project, aside }: Guest, lang: Lang): ItemInput {
  return {
    id: project.id,
    label: nameWithProgram(project, lang),
    flag: flagOf(project, lang),
    detail: null,
    start: barEnd(project.start),
    end: barEnd(project.end),
    aside,
    evaluations: [],
    parent: null,
  };
}

export function linkOf({ id, from, to, kind }: Relation): LinkInput {
  return { id, from: from.id, to: to.id, kind };
}

function bandRows(band: Drawn, guests: readonly Guest[], look: Look): BandRows {
  const { program, groupsOf, wanted, projects } = band;
  const drawn = new Set(projects);
  const relations = [
    ...relationsAmong(projects, look.shown.axis),
    ...guests.flatMap((guest) => guest.relations),
  ];
  return {
    program,
    projects: [...projects, ...guests.map(({ project }) => project)],
    asked: wanted,
    relations,
    listed: [],
    outside: wanted.filter((project) => !drawn.has(project)).flatMap(outsideOf),
    input: {
      id: program.id,
      groups: groupsOf(projects, look.lang).map(({ projects: own, ...group }) => ({
        ...group,
        items: [
          ...own.map((project) => itemOf(project, look)),
          ...guests
            .filter(({ host }) => own.includes(host))
            .map((guest) => guestItem(guest, look.lang)),
        ],
      })),
      shelfTitle: chartWords(look.lang).shelf,
      links: relations.map(linkOf),
    },
  };
}
