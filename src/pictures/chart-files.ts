/**
 * The pictures of charts that the site keeps as files, `charts/program-ID.svg` and its sizes, and
 * where they are. Lineages have them on a site of ordinary size; on one of thousands of projects
 * they would take most of its build, and `npm run export` writes the one that is wanted.
 */
import { LANGS, type Lang } from '../i18n/lang.ts';
import { chartId, sheetSizeIds, type SheetSize, type Subject } from '../scene/index.ts';
import { ATLAS } from '../site/atlas.ts';
import { BUILD_DAY } from '../site/build-day.ts';
import { exportFile, exportSubjects, sheetOf, type ExportContext } from './exports.ts';
import { absoluteUrl, hrefOf, pathIn } from '../site/paths.ts';

export interface ChartFile {
  readonly subject: Subject;
  readonly size: SheetSize;
  readonly lang: Lang;
  /** Its name without the ending. */
  readonly name: string;
}

const maxLineages = 500;
const subjects = exportSubjects(ATLAS);
const known = new Map<string, readonly SheetSize[]>();

export function contextOf(size: SheetSize, lang: Lang): ExportContext {
  return {
    lang,
    size,
    day: BUILD_DAY,
    version: ATLAS.version,
    addressOf: (place) => absoluteUrl(hrefOf(place, lang)),
  };
}

/** The sizes in which the site keeps a chart; none of a chart that is not of the tables. */
export function sizesKept(subject: Subject, lang: Lang): readonly SheetSize[] {
  const chart = chartId(subject);
  const own = subjects.get(chart);
  if (!own || (own.kind === 'lineage' && ATLAS.projects.length > maxLineages)) return [];
  const key = `${chart} ${lang}`;
  const sizes =
    known.get(key) ?? sheetSizeIds.filter((size) => sheetOf(own, contextOf(size, lang)) !== null);
  known.set(key, sizes);
  return sizes;
}

export function chartFiles(): ChartFile[] {
  return LANGS.flatMap((lang) =>
    [...subjects].flatMap(([chart, subject]) =>
      sizesKept(subject, lang).map((size) => ({
        subject,
        size,
        lang,
        name: exportFile(chart, size, ''),
      })),
    ),
  );
}

export function chartHref(subject: Subject, size: SheetSize, lang: Lang): string {
  return pathIn(`charts/${exportFile(chartId(subject), size, '.svg')}`, lang);
}
