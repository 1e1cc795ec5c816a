/** Where the documents disagree: the whole list, and what of it concerns a project. */
import { pick, type Lang } from '../i18n/lang.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Atlas, Citation, Claim, Contradiction, Project } from '../model/index.ts';
import { programLink, projectLink, type ProjectLink } from './fact-views.ts';
import type { Addresses } from '../site/addresses.ts';
import { foreignLang, type PageContext } from './page-context.ts';

/** A place a claim stands in: a row of the sources' table, and where in it. */
export interface PlaceLink {
  readonly href: string;
  readonly title: string;
  readonly titleLang: 'ja' | undefined;
  readonly where: string | null;
  readonly whereLang: 'ja' | undefined;
}

export interface ClaimView {
  readonly says: string;
  readonly places: readonly PlaceLink[];
}

export interface ContradictionRow {
  readonly anchor: string;
  readonly about: string;
  readonly matter: string;
  readonly claims: readonly [ClaimView, ClaimView];
  readonly judged: string;
  readonly concerned: readonly ProjectLink[];
}

export interface ContradictionLink extends ProjectLink {
  readonly judged: string;
}

/** The id of a source's row in the list of all sources. */
export function sourceAnchor(id: string): string {
  return `source-${id}`;
}

function contradictionAnchor({ id }: Contradiction): string {
  return `disagreement-${id}`;
}

function placeLink({ source, where }: Citation, lang: Lang): PlaceLink {
  const title = pick(source.title, lang);
  return {
    href: `#${sourceAnchor(source.id)}`,
    title,
    titleLang: foreignLang(title, lang),
    where,
    whereLang: where === null ? undefined : foreignLang(where, lang),
  };
}

function claimView({ says, citations }: Claim, lang: Lang): ClaimView {
  return {
    says: pick(says, lang),
    places: citations.map((citation) => placeLink(citation, lang)),
  };
}

export function contradictionRows(
  { contradictions }: Atlas,
  { hrefOf }: Addresses,
  lang: Lang,
): ContradictionRow[] {
  const { matters } = wordsIn(lang).about;
  return contradictions.map((contradiction) => {
    const { about, matter, claims, judged, programs, projects } = contradiction;
    return {
      anchor: contradictionAnchor(contradiction),
      about: matters[about],
      matter: pick(matter, lang),
      claims: [claimView(claims[0], lang), claimView(claims[1], lang)],
      judged: pick(judged, lang),
      concerned: [
        ...programs.map((program) => programLink(program, { lang, hrefOf })),
        ...projects.map((project) => projectLink(project, { lang, hrefOf })),
      ],
    };
  });
}

export function contradictionLinks(
  { contradictions }: Project,
  { lang, hrefOf }: Pick<PageContext, 'lang' | 'hrefOf'>,
): ContradictionLink[] {
  return contradictions.map((contradiction) => ({
    href: `${hrefOf({ page: 'about' }, lang)}#${contradictionAnchor(contradiction)}`,
    name: pick(contradiction.matter, lang),
    judged: pick(contradiction.judged, lang),
  }));
}
