/** Everything that is printed, by the name of its file: what, on which sheet, in which language. */
import { LANGS, type Lang } from '../i18n/lang.ts';
import type { Plan } from '../model/index.ts';
import type { Paper } from '../render/pdf/index.ts';
import type { Edition } from '../site/edition.ts';
import { atlasPoster } from './atlas-poster.ts';
import { paperContext, type PaperContext } from './context.ts';
import { planHandout } from './handout.ts';
import { planLeaves } from './plan-leaves.ts';
import { planPoster } from './plan-poster.ts';
import { sheets, type SheetId } from './sheets.ts';
import { tiled } from './tiles.ts';

export interface Piece {
  /** `life-science-a1-en.pdf` */
  readonly file: string;
  /** A plan's id, or `atlas`. */
  readonly id: string;
  /** `null` for all plans. */
  readonly plan: Plan | null;
  /** `tiles` are a poster on several smaller sheets. */
  readonly kind: 'poster' | 'handout' | 'leaves' | 'tiles';
  /** The sheet that goes into the printer. */
  readonly size: SheetId;
  /** The sheet it makes: larger than `size` for tiles. */
  readonly whole: SheetId;
  readonly lang: Lang;
  /** Composed at the first call and kept. */
  readonly compose: () => Paper;
}

export const atlasId = 'atlas';

const posterSizes: readonly SheetId[] = ['a1', 'a2', 'a3'];
const atlasSizes: readonly SheetId[] = ['a0', 'a1'];
const handoutSizes: readonly SheetId[] = ['a3', 'a4'];
const leafSizes: readonly SheetId[] = ['a4'];
/** What an office printer takes. */
const tileSizes: readonly SheetId[] = ['a3', 'a4'];

/** Japanese has no ending, as in the pages' addresses. */
function fileOf(stem: string, lang: Lang): string {
  return `${stem}${lang === 'ja' ? '' : `-${lang}`}.pdf`;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** px: twice the width at which a piece's first page is shown. */
export const pictureWidth = 720;

/** Those whose first page is shown: of each kind and language the first size. Tiles begin with a map. */
export function picturedOf(pieces: readonly Piece[]): readonly Piece[] {
  const kinds = Map.groupBy(
    pieces.filter(({ kind }) => kind !== 'tiles'),
    ({ id, kind, lang }) => `${id} ${kind} ${lang}`,
  );
  return [...kinds.values()].flatMap(([first]) => first ?? []);
}

/** A poster on every sheet smaller than it. */
function tilesOf(poster: Piece): readonly Piece[] {
  const { id, plan, size: whole, lang, compose } = poster;
  return tileSizes
    .filter((size) => sheets[size].width < sheets[whole].width)
    .map((size) => ({
      file: fileOf(`${id}-${whole}-tiles-${size}`, lang),
      id,
      plan,
      kind: 'tiles',
      size,
      whole,
      lang,
      compose: once(() => tiled(compose(), sheets[size])),
    }));
}

export function listPieces(edition: Edition): readonly Piece[] {
  const piecesOf = (
    plan: Plan | null,
    kind: Exclude<Piece['kind'], 'tiles'>,
    sizes: readonly SheetId[],
    compose: (context: PaperContext) => Paper,
  ): readonly Piece[] => {
    const id = plan?.id ?? atlasId;
    return sizes.flatMap((size) =>
      LANGS.map((lang) => ({
        file: fileOf(`${kind === 'poster' ? id : `${id}-${kind}`}-${size}`, lang),
        id,
        plan,
        kind,
        size,
        whole: size,
        lang,
        compose: once(() => compose(paperContext(edition, plan, lang, size))),
      })),
    );
  };
  const untiled = [
    ...piecesOf(null, 'poster', atlasSizes, atlasPoster),
    ...edition.atlas.plans.flatMap((plan) => [
      ...piecesOf(plan, 'poster', posterSizes, (context) => planPoster(plan, context)),
      ...piecesOf(plan, 'handout', handoutSizes, (context) => planHandout(plan, context)),
      ...piecesOf(plan, 'leaves', leafSizes, (context) => planLeaves(plan, context)),
    ]),
  ];
  return [...untiled, ...untiled.filter(({ kind }) => kind === 'poster').flatMap(tilesOf)];
}
