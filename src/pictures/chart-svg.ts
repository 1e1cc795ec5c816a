/** A chart on its sheet as an SVG file that stands alone, with what it sets of the font inside. */
import { chartWords } from '../i18n/chart-words.ts';
import { exploreWords } from '../i18n/explore-words.ts';
import { exportWords } from '../i18n/export-words.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Density } from '../layout/index.ts';
import { embeddedFonts } from '../fonts/embedded-fonts.ts';
import { renderSheet, type SheetFacts } from '../render/svg/index.ts';
import { charactersOf, type Characters, type Sheet, type Subject } from '../scene/index.ts';
import { footerOf, placeOf, sheetOf, type ExportContext } from './chart-sheets.ts';

function factsOf(subject: Subject, sheet: Sheet, context: ExportContext): SheetFacts {
  const { edition, lang } = context;
  const { site } = wordsIn(lang);
  const address = edition.addresses.urlOf(placeOf(subject), lang);
  return {
    title: sheet.scene.title,
    description: sheet.scene.description,
    lang,
    creator: site.name,
    source: site.madeFrom,
    rights: [...footerOf(subject, context), site.licence, exportWords(lang).font],
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    page: address && subject.kind === 'program' ? `${address}#${subject.program.id}` : address,
    date: edition.day,
  };
}

const digits = '0123456789';

/** What a picture may say when it is filtered, or shows other years. */
function noteOf(subject: Subject, lang: Lang): string {
  const { answer, facet, chosen, shownOnly, separator, or } = exploreWords(lang);
  const named =
    subject.kind === 'atlas'
      ? [
          ...subject.atlas.plans.map(({ short }) => short),
          ...subject.atlas.programs.map(({ name }) => name),
        ]
      : [];
  return [
    ...[...Object.values(facet), ...Object.values(answer), separator, or],
    ...named.map((name) => pick(name, lang)),
    shownOnly(chosen('', '')),
    chartWords(lang).outside(0),
    chartWords(lang).outside(1),
    digits,
  ].join('');
}

/** The characters of a chart in all its sizes: as shown, in detail, and with the note of a filter. */
export function chartCharacters(
  subject: Subject,
  context: Omit<ExportContext, 'size'>,
): Characters {
  const as = (density?: Density): Sheet[] => {
    const sheet = sheetOf(subject, { ...context, size: 'shown' }, density);
    return sheet ? [sheet] : [];
  };
  // A lineage is never filtered.
  if (subject.kind === 'lineage') return charactersOf(as());
  const set = charactersOf([...as(), ...as('detailed')]);
  return { ...set, 400: new Set([...set[400], ...noteOf(subject, context.lang)]) };
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
  return renderSheet(sheet, { facts: factsOf(subject, sheet, context), fontFaces, isTransparent });
}
