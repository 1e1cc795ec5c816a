/** Everything the page of posters shows: for all plans, then each plan, its files as they were built. */
import { pick, type Lang } from '../i18n/lang.ts';
import { posterWords, type PrintedKind } from '../i18n/poster-words.ts';
import type { Atlas } from '../model/atlas.ts';
import { assetHref } from './paths.ts';
import { atlasId, sheets } from './posters/index.ts';
import { PICTURED, PIECES, pictureWidth, printed, type Printed } from './printed.ts';

export interface PosterFile {
  readonly href: string;
  /** `A1` */
  readonly sheet: string;
  readonly size: string;
  readonly details: string;
}

export interface PosterGroup {
  readonly kind: PrintedKind;
  readonly holds: string;
  readonly picture: { readonly src: string; readonly alt: string; readonly height: number };
  readonly files: readonly PosterFile[];
}

export interface PosterSection {
  /** A plan's id, or `atlas`. */
  readonly id: string;
  readonly name: string;
  readonly groups: readonly PosterGroup[];
}

export async function preparePosters(atlas: Atlas, lang: Lang): Promise<PosterSection[]> {
  const words = posterWords(lang);
  const all = await Promise.all(PIECES.filter((piece) => piece.lang === lang).map(printed));
  const named = [
    { id: atlasId, name: words.atlas },
    ...atlas.plans.map(({ id, name }) => ({ id, name: pick(name, lang) })),
  ];
  return named.map(({ id, name }) => {
    const own = Map.groupBy(
      all.filter(({ piece }) => piece.id === id),
      ({ piece }) => piece.kind,
    );
    const groups = [...own].map(([kind, files]) => groupView(kind, name, files, lang));
    return { id, name, groups };
  });
}

function groupView(
  kind: PrintedKind,
  name: string,
  files: readonly Printed[],
  lang: Lang,
): PosterGroup {
  const words = posterWords(lang);
  const pictured = files.find(({ piece }) => PICTURED.includes(piece));
  if (!pictured) throw new Error(`No picture of ${name}, ${kind}.`);
  const { piece, paper } = pictured;
  return {
    kind,
    holds: words.holds[piece.id === atlasId ? 'atlas' : kind],
    picture: {
      src: fileHref(piece.file.replace(/\.pdf$/, '.png')),
      alt: words.picture(words.kind[kind], name),
      height: Math.round((pictureWidth * paper.height) / paper.width),
    },
    files: files.map((file) => fileView(file, lang)),
  };
}

function fileView({ piece, paper, pdf }: Printed, lang: Lang): PosterFile {
  const words = posterWords(lang);
  const { width, height } = sheets[piece.size];
  return {
    href: fileHref(piece.file),
    sheet: piece.size.toUpperCase(),
    size: words.size(width, height),
    details: words.file(paper.pages.length, bytesText(pdf.length)),
  };
}

/** Both languages' files stand in one folder. */
function fileHref(file: string): string {
  return assetHref(`posters/${file}`);
}

/** `133 kB`; a thousand bytes each. */
function bytesText(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
