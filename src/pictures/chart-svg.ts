/** A chart on its sheet as an SVG file that stands alone, with what it sets of the font inside. */
import { chartWords } from '../i18n/chart-words.ts';
import { exploreWords } from '../i18n/explore-words.ts';
import { exportWords } from '../i18n/export-words.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import { siteWords } from '../i18n/site-words.ts';
import { viewWords } from '../i18n/view-words.ts';
import type { Density } from '../layout/index.ts';
import { embeddedFonts } from '../fonts/embedded-fonts.ts';
import { lettersOf, type Project, type Text } from '../model/index.ts';
import { renderSheet, type SheetFacts } from '../render/svg/index.ts';
import {
  charactersOf,
  nameWithProgram,
  sceneName,
  type Characters,
  type Sheet,
  type Subject,
} from '../scene/index.ts';
import { addressOf, footerOf, sheetOf, type ExportContext } from './chart-sheets.ts';
import { subjectFacts } from './subject-facts.ts';

function factsOf(subject: Subject, sheet: Sheet, context: ExportContext): SheetFacts {
  const { edition, lang } = context;
  const { atlas } = edition;
  const site = siteWords(atlas.site, lang);
  return {
    title: sceneName(sheet.scene),
    description: sheet.scene.sentence,
    lang,
    creator: site.name,
    source: site.provenance[0] ?? null,
    rights: [...footerOf(subject, context), site.licence, exportWords(lang).font].filter(
      (text) => text !== null,
    ),
    licenceUrl: atlas.site.licenceUrl,
    page: addressOf(subject, context),
    date: edition.day,
  };
}

/** Those of the programs a chart is of. */
function projectsIn(subject: Subject): readonly Project[] {
  const programs =
    subject.kind === 'program'
      ? [subject.program]
      : subjectFacts(subject).plans.flatMap((plan) => plan.programs);
  return programs.flatMap((program) => program.projects);
}

/** Names by which the projects of a chart can be filtered: where nothing is left there is no picture. */
function organizationsIn(subject: Subject): readonly Text[] {
  const tied = projectsIn(subject).flatMap(({ funderEntity, participants }) => [
    funderEntity,
    ...participants.map(({ entity }) => entity),
  ]);
  return [...new Set(tied)].flatMap((organization) => organization?.name ?? []);
}

/** What the title of a filtered picture may say, and its address. */
function askedTexts(subject: Subject, lang: Lang): string {
  const { answer, facet } = exploreWords(lang);
  const words = viewWords(lang);
  const named =
    subject.kind === 'atlas'
      ? [
          ...subject.atlas.plans.map(({ short }) => short),
          ...subject.atlas.programs.map(({ name }) => name),
        ]
      : [];
  const kinds = ['ex-ante', 'interim', 'ex-post'];
  const phrases = [
    words.of(['', ...named.map((name) => pick(name, lang))]),
    words.inState(['running', 'planned', 'ended', 'undated'], ''),
    words.runningIn(['', '']),
    words.evaluatedIn(kinds, ['', '']),
    words.evaluatedIn([], ['']),
    words.answering('', ['', '']),
  ];
  return [
    words.sentence(
      phrases,
      0,
      words.evaluations(0, kinds),
      words.years(0, 0, { outside: 1, isFiscal: true }),
    ),
    words.sentence(
      phrases,
      1,
      words.evaluations(1, kinds),
      words.years(0, 0, { outside: 1, isFiscal: true }),
    ),
    ...Object.values(facet),
    ...Object.values(answer),
    ...organizationsIn(subject).map((name) => pick(name, lang)),
    addressCharacters,
  ].join('');
}

/** Those of an address (RFC 3986). */
const addressCharacters =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%";

const allDigits = 1234567890;

function relatedTo({ incoming, outgoing }: Project): Project[] {
  return [...incoming.map(({ from }) => from), ...outgoing.map(({ to }) => to)];
}

/** What a picture of other years may say: the count of what they leave out, and the names of all. */
function beyondYears(subject: Subject, lang: Lang): string {
  const { outside, years, tells } = chartWords(lang);
  return [
    ...projectsIn(subject).flatMap(({ name, short }) => [pick(name, lang), pick(short, lang)]),
    ...projectsIn(subject)
      .flatMap(relatedTo)
      .map((other) => nameWithProgram(other, lang)),
    ...[outside(1), outside(allDigits)],
    ...Object.values(tells.named).map((told) => tells.remark(told(tells.joint))),
    ...[years(allDigits, null), years(null, 0), years(0, 0), years(0, 'open')],
  ].join('');
}

/** The characters of a chart in all its sizes: as shown, in detail, filtered, and in other years. */
export function chartCharacters(
  subject: Subject,
  context: Omit<ExportContext, 'size'>,
): Characters {
  const as = (density?: Density): Sheet[] => {
    const sheet = sheetOf(subject, { ...context, size: 'shown' }, density);
    return sheet ? [sheet] : [];
  };
  const { lang } = context;
  // A lineage is never filtered.
  const isExplored = subject.kind !== 'lineage';
  const set = charactersOf(isExplored ? [...as(), ...as('detailed')] : as());
  const explored = isExplored ? askedTexts(subject, lang) + beyondYears(subject, lang) : '';
  const regular = lettersOf(explored + exportWords(lang).joint);
  // In another size lines break elsewhere, and where they do not they have their spaces.
  return {
    400: new Set([...set[400], ...regular, ' ']),
    700: new Set([...set[700], ' ']),
  };
}

/** All sizes of a chart carry one cut of the font, as CSS rules. */
export function chartFonts(
  subject: Subject,
  context: Omit<ExportContext, 'size'>,
): Promise<string> {
  return embeddedFonts(chartCharacters(subject, context));
}

export interface ChartPicture {
  readonly subject: Subject;
  readonly sheet: Sheet;
  /** What `chartFonts` gives for the subject. */
  readonly fontFaces: string;
  readonly isTransparent?: boolean;
}

export function exportSvg(picture: ChartPicture, context: ExportContext): string {
  const { subject, sheet, fontFaces, isTransparent = false } = picture;
  return renderSheet(sheet, {
    facts: factsOf(subject, sheet, context),
    palette: context.edition.palettes.light,
    fontFaces,
    isTransparent,
  });
}
