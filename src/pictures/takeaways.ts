/**
 * What a chart can be shared and taken away as, besides a picture: its page, the code that embeds it,
 * and the files of the same that the site has, each with its kind.
 */
import { shareWords } from '../i18n/share-words.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Plan, Project } from '../model/index.ts';
import { listPieces, printedFile, type Piece } from '../posters/index.ts';
import { chartId, rulesOf, type Subject } from '../scene/index.ts';
import { filePath, offlineFile, rowsFile, slidesFile } from '../site/addresses.ts';
import type { Edition } from '../site/edition.ts';
import { subjectFacts } from './subject-facts.ts';

export interface TakenFile {
  readonly kind: 'slides' | 'print' | 'single';
  /** Inside the site: what is known of it stands there. */
  readonly path: string;
  readonly href: string;
  readonly name: string;
  readonly note: string;
}

export interface Takeaways {
  readonly page: string;
  /** The page with the day of the edition held. */
  readonly dated: string;
  /** `null` of what cannot be embedded. */
  readonly embed: string | null;
  readonly files: readonly TakenFile[];
  readonly rows: { readonly href: string; readonly count: number };
}

/** Every project of a chart, drawn in its years or not, in table order. */
export function projectsOfChart(subject: Subject): readonly Project[] {
  return rulesOf(subject)
    .members()
    .flatMap(({ all }) => all);
}

export function takeawaysOf(subject: Subject, edition: Edition, lang: Lang): Takeaways {
  const { addresses, day } = edition;
  const page = addresses.hrefOf(subjectFacts(subject).place, lang);
  const chart = chartId(subject);
  const isEmbeddable = ['plan', 'program', 'lineage'].includes(subject.kind);
  return {
    page,
    dated: `${page}?on=${day}`,
    embed: isEmbeddable ? `${addresses.hrefOf({ page: 'embed' }, lang)}?chart=${chart}` : null,
    files: filesOf(subject, edition, lang),
    rows: {
      href: addresses.fileHref(rowsFile(chart), lang),
      count: projectsOfChart(subject).length,
    },
  };
}

/** The plan whose files are of the chart too. */
function planOf(subject: Subject): Plan | null {
  if (subject.kind === 'plan' || subject.kind === 'programs') return subject.plan;
  return subject.kind === 'program' ? subject.program.plan : null;
}

function filesOf(subject: Subject, edition: Edition, lang: Lang): readonly TakenFile[] {
  const plan = planOf(subject);
  if (!plan) return [];
  const words = shareWords(lang);
  const { fileHref } = edition.addresses;
  const own = (file: string): Pick<TakenFile, 'path' | 'href'> => ({
    path: filePath(file, lang),
    href: fileHref(file, lang),
  });
  const isProgram = subject.kind === 'program';
  const slides = slidesFile(isProgram ? subject.program.id : plan.id);
  return [
    { kind: 'slides', ...own(slides), name: words.slides, note: words.slidesNote },
    ...printedOf(plan, isProgram ? 'leaves' : 'handout', edition, lang),
    ...(isProgram
      ? []
      : [
          {
            kind: 'single',
            ...own(offlineFile(plan.id)),
            name: words.single,
            note: words.singleNote,
          } as const,
        ]),
  ];
}

/** The piece of that kind on A4. */
function printedOf(
  plan: Plan,
  kind: 'handout' | 'leaves',
  edition: Edition,
  lang: Lang,
): readonly TakenFile[] {
  const words = shareWords(lang);
  const isWanted = (piece: Piece): boolean =>
    piece.plan === plan && piece.kind === kind && piece.size === 'a4' && piece.lang === lang;
  return listPieces(edition)
    .filter(isWanted)
    .map(({ file }) => ({
      kind: 'print',
      path: printedFile(file),
      href: edition.addresses.assetHref(printedFile(file)),
      name: words[kind],
      note: words.pdfNote,
    }));
}
