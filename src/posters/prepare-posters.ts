/**
 * Everything the page of posters shows: for all plans, then each plan, its files. How many pages and
 * bytes each has is known once it is made; the page has a place for it.
 */
import { pick, type Lang } from '../i18n/lang.ts';
import { posterWords, type PrintedKind } from '../i18n/poster-words.ts';
import type { Edition } from '../site/edition.ts';
import { atlasId, listPieces, picturedOf, pictureWidth, type Piece } from './pieces.ts';
import { pictureFile, printedFile } from './printed-files.ts';
import { sheets } from './sheets.ts';

export interface PrintedLink {
  /** Inside the site. */
  readonly path: string;
  readonly href: string;
  /** `A1`: the sheet that goes into the printer. */
  readonly sheet: string;
}

export interface PosterFile extends PrintedLink {
  readonly size: string;
  /** The same on several smaller sheets. */
  readonly tiles: readonly PrintedLink[];
}

export interface PosterGroup {
  readonly kind: PrintedKind;
  readonly holds: string;
  readonly picture: {
    readonly src: string;
    readonly alt: string;
    /** px */
    readonly width: number;
    readonly height: number;
  };
  readonly files: readonly PosterFile[];
}

export interface PosterSection {
  /** A plan's id, or `atlas`. */
  readonly id: string;
  readonly name: string;
  readonly groups: readonly PosterGroup[];
}

const kinds: readonly PrintedKind[] = ['poster', 'handout', 'leaves'];

export function preparePosters(edition: Edition, lang: Lang): PosterSection[] {
  const all = listPieces(edition).filter((piece) => piece.lang === lang);
  const named = [
    { id: atlasId, name: posterWords(lang).atlas },
    ...edition.atlas.plans.map(({ id, name }) => ({ id, name: pick(name, lang) })),
  ];
  return named.map(({ id, name }) => {
    const own = all.filter((piece) => piece.id === id);
    const groups = kinds.flatMap((kind) => groupView(kind, name, own, edition) ?? []);
    return { id, name, groups };
  });
}

function groupView(
  kind: PrintedKind,
  name: string,
  own: readonly Piece[],
  { addresses }: Edition,
): PosterGroup | null {
  const pieces = own.filter((piece) => piece.kind === kind);
  const [pictured] = picturedOf(pieces);
  if (!pictured) return null;
  const words = posterWords(pictured.lang);
  const sheet = sheets[pictured.size];
  const linkView = ({ file, size }: Piece): PrintedLink => ({
    path: printedFile(file),
    href: addresses.assetHref(printedFile(file)),
    sheet: size.toUpperCase(),
  });
  return {
    kind,
    holds: words.holds[pictured.id === atlasId ? 'atlas' : kind],
    picture: {
      src: addresses.assetHref(pictureFile(pictured.file)),
      alt: words.picture(words.kind[kind], name),
      width: pictureWidth,
      height: Math.round((pictureWidth * sheet.height) / sheet.width),
    },
    files: pieces.map((piece) => ({
      ...linkView(piece),
      size: words.size(sheets[piece.size].width, sheets[piece.size].height),
      tiles: own
        .filter(
          (other) => kind === 'poster' && other.kind === 'tiles' && other.whole === piece.size,
        )
        .map(linkView),
    })),
  };
}
