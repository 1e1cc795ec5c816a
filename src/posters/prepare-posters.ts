/** Everything the page of posters shows: for all plans, then each plan, its files as they were built. */
import { pick, type Lang } from '../i18n/lang.ts';
import { posterWords, type PrintedKind } from '../i18n/poster-words.ts';
import type { Atlas } from '../model/atlas.ts';
import { assetHref } from '../site/paths.ts';
import { atlasId, sheets } from './index.ts';
import { PICTURED, PIECES, pictureWidth, printed, type Printed } from './printed.ts';

export interface FileLink {
  readonly href: string;
  /** `A1`: the sheet that goes into the printer. */
  readonly sheet: string;
  /** Pages and bytes. */
  readonly details: string;
}

export interface PosterFile extends FileLink {
  readonly size: string;
  /** The same on several smaller sheets. */
  readonly tiles: readonly FileLink[];
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

const kinds: readonly PrintedKind[] = ['poster', 'handout', 'leaves'];

export async function preparePosters(atlas: Atlas, lang: Lang): Promise<PosterSection[]> {
  const words = posterWords(lang);
  const all = await Promise.all(PIECES.filter((piece) => piece.lang === lang).map(printed));
  const named = [
    { id: atlasId, name: words.atlas },
    ...atlas.plans.map(({ id, name }) => ({ id, name: pick(name, lang) })),
  ];
  return named.map(({ id, name }) => {
    const own = all.filter(({ piece }) => piece.id === id);
    const groups = kinds.flatMap((kind) => groupView(kind, name, own, lang) ?? []);
    return { id, name, groups };
  });
}

function groupView(
  kind: PrintedKind,
  name: string,
  own: readonly Printed[],
  lang: Lang,
): PosterGroup | null {
  const words = posterWords(lang);
  const files = own.filter(({ piece }) => piece.kind === kind);
  const pictured = files.find(({ piece }) => PICTURED.includes(piece));
  if (!pictured) return null;
  const { piece, paper } = pictured;
  return {
    kind,
    holds: words.holds[piece.id === atlasId ? 'atlas' : kind],
    picture: {
      src: fileHref(piece.file.replace(/\.pdf$/, '.png')),
      alt: words.picture(words.kind[kind], name),
      height: Math.round((pictureWidth * paper.height) / paper.width),
    },
    files: files.map((file) => {
      const { width, height } = sheets[file.piece.size];
      const tiles = own.filter(
        (other) =>
          kind === 'poster' &&
          other.piece.kind === 'tiles' &&
          other.piece.whole === file.piece.size,
      );
      return {
        ...linkView(file, lang),
        size: words.size(width, height),
        tiles: tiles.map((tile) => linkView(tile, lang)),
      };
    }),
  };
}

function linkView({ piece, paper, pdf }: Printed, lang: Lang): FileLink {
  return {
    href: fileHref(piece.file),
    sheet: piece.size.toUpperCase(),
    details: posterWords(lang).file(paper.pages.length, bytesText(pdf.length)),
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
