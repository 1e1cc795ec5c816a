/**
 * The pictures of charts that stand alone: which charts there are, and each of them as an SVG file
 * in a size and a language. The site's build and the command line both make them here.
 */
import { chartWords } from '../i18n/chart-words.ts';
import { exportWords } from '../i18n/export-words.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Atlas, Plan } from '../model/atlas.ts';
import { renderSheet, type SheetFacts } from '../render/svg/index.ts';
import {
  chartId,
  composeSheet,
  type Sheet,
  type SheetSize,
  type Subject,
} from '../scene/index.ts';
import { dayText } from './dates.ts';
import { embeddedFonts } from './fonts/embedded-fonts.ts';
import type { Place } from './paths.ts';
import { revisionText } from './revision.ts';
import { SITE_METRICS } from './text-metrics.ts';

export type ExportSubject = Exclude<Subject, { kind: 'atlas' }>;

/** Everything a picture depends on besides the chart itself. */
export interface ExportContext {
  readonly lang: Lang;
  readonly size: SheetSize;
  /** ISO; the line of today. */
  readonly day: string;
  readonly version: string;
  /** The address of a page, or `null` where the site's is not known. */
  readonly addressOf: (place: Place) => string | null;
}

/** By `plan:ID`, `program:ID`, `project:ID`. */
export function exportSubjects(atlas: Atlas): ReadonlyMap<string, ExportSubject> {
  const subjects: ExportSubject[] = [
    ...atlas.plans.map((plan) => ({ kind: 'plan', plan }) as const),
    ...atlas.programs.map((program) => ({ kind: 'program', program }) as const),
    ...atlas.projects.map((project) => ({ kind: 'lineage', project }) as const),
  ];
  return new Map(subjects.map((subject) => [chartId(subject), subject]));
}

/** `program-ls-medicines.svg`, `program-ls-medicines.slide.svg`: no id holds a dot. */
export function exportFile(chart: string, size: SheetSize, ending: string): string {
  return [chart.replace(':', '-'), ...(size === 'shown' ? [] : [size]), ending].join('.');
}

function planOf(subject: ExportSubject): Plan {
  switch (subject.kind) {
    case 'plan':
      return subject.plan;
    case 'program':
      return subject.program.plan;
    case 'lineage':
      return subject.project.program.plan;
  }
}

function placeOf(subject: ExportSubject): Place {
  return subject.kind === 'lineage'
    ? { page: 'project', id: subject.project.id }
    : { page: 'plan', id: planOf(subject).id };
}

function headingOf(subject: ExportSubject, lang: Lang): { kicker: string; title: string } {
  switch (subject.kind) {
    case 'plan':
      return { kicker: wordsIn(lang).site.tagline, title: pick(subject.plan.name, lang) };
    case 'program': {
      const { plan, no, name } = subject.program;
      return { kicker: pick(plan.name, lang), title: `${no} ${pick(name, lang)}` };
    }
    case 'lineage': {
      const { program, name } = subject.project;
      return {
        kicker: [pick(program.plan.name, lang), pick(program.name, lang)].join(' · '),
        title: chartWords(lang).lineageOf(pick(name, lang)),
      };
    }
  }
}

function footerOf(subject: ExportSubject, { lang, version, day }: ExportContext): string[] {
  const { site, footer } = wordsIn(lang);
  const plan = planOf(subject);
  const revision = revisionText(plan, lang);
  return [
    [site.madeFrom, revision && `${pick(plan.short, lang)} ${revision}`].filter(Boolean).join(' · '),
    [
      exportWords(lang).notOfficial,
      footer.dataVersion(version),
      footer.builtFor(dayText(day, lang)),
      site.name,
    ].join(' · '),
  ];
}

/** `null` where the chart does not fit the size. */
export function sheetOf(subject: ExportSubject, context: ExportContext): Sheet | null {
  const { lang, size, day } = context;
  const texts = { ...headingOf(subject, lang), footer: footerOf(subject, context) };
  return composeSheet(subject, size, texts, {
    lang,
    density: subject.kind === 'plan' ? 'overview' : 'normal',
    today: day,
    metrics: SITE_METRICS,
    axis: subject.kind === 'plan' ? 'plan' : 'every',
  });
}

function factsOf(subject: ExportSubject, sheet: Sheet, context: ExportContext): SheetFacts {
  const { lang, day } = context;
  const { site } = wordsIn(lang);
  const address = context.addressOf(placeOf(subject));
  return {
    title: sheet.scene.title,
    description: sheet.scene.description,
    lang,
    creator: site.name,
    source: site.madeFrom,
    rights: [...footerOf(subject, context), site.licence, exportWords(lang).font],
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    page: address && subject.kind === 'program' ? `${address}#${subject.program.id}` : address,
    date: day,
  };
}

export async function exportSvg(
  subject: ExportSubject,
  sheet: Sheet,
  context: ExportContext,
  isTransparent = false,
): Promise<string> {
  const options = { facts: factsOf(subject, sheet, context), isTransparent };
  const fontFaces = await embeddedFonts(renderSheet(sheet, { ...options, fontFaces: '' }));
  return renderSheet(sheet, { ...options, fontFaces });
}
