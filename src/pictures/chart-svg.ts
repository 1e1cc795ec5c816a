/** A chart on its sheet as an SVG file that stands alone, with what it sets of the font inside. */
import { exploreWords } from '../i18n/explore-words.ts';
import { exportWords } from '../i18n/export-words.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import { wordsIn } from '../i18n/words.ts';
import { embeddedFonts } from '../fonts/embedded-fonts.ts';
import { escapeText } from '../render/svg/markup.ts';
import { renderSheet, type SheetFacts } from '../render/svg/index.ts';
import type { Sheet, Subject } from '../scene/index.ts';
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

/** What the note of a filtered picture may say, as text elements. */
function noteCharacters(subject: Subject, lang: Lang): string {
  const { answer, facet, chosen, shownOnly, separator, or } = exploreWords(lang);
  const named =
    subject.kind === 'atlas'
      ? [
          ...subject.atlas.plans.map(({ short }) => short),
          ...subject.atlas.programs.map(({ name }) => name),
        ]
      : [];
  const said = [
    ...[...Object.values(facet), ...Object.values(answer), separator, or],
    ...named.map((name) => pick(name, lang)),
    shownOnly(chosen('', '')),
  ];
  return `<text>${escapeText(said.join(''))}</text>`;
}

/**
 * All sizes of a chart carry one cut of the font: that of the chart as shown, of what a reader may
 * have it say in detail and of the note a filtered picture carries. It is cut once.
 */
export async function exportSvg(
  subject: Subject,
  sheet: Sheet,
  context: ExportContext,
  isTransparent = false,
): Promise<string> {
  const options = { facts: factsOf(subject, sheet, context), isTransparent };
  const shown = sheetOf(subject, { ...context, size: 'shown' }) ?? sheet;
  // A lineage is never filtered.
  const isFiltered = subject.kind !== 'lineage';
  const detailed = isFiltered && sheetOf(subject, { ...context, size: 'shown' }, 'detailed');
  const drafts = [shown, sheet, ...(detailed ? [detailed] : [])].map((draft) =>
    renderSheet(draft, { ...options, fontFaces: '' }),
  );
  return renderSheet(sheet, {
    ...options,
    fontFaces: await embeddedFonts(
      drafts.join('') + (isFiltered ? noteCharacters(subject, context.lang) : ''),
    ),
  });
}
