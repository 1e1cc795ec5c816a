/** Everything that is printed, by the name of its file: what, on which sheet, in which language. */
import { LANGS, type Lang } from '../../i18n/lang.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Paper } from '../../render/pdf/index.ts';
import { atlasPoster } from './atlas-poster.ts';
import { paperContext, type AddressOf, type PaperContext } from './context.ts';
import { planHandout } from './handout.ts';
import { planLeaves } from './plan-leaves.ts';
import { planPoster } from './plan-poster.ts';
import type { SheetId } from './sheets.ts';

export interface Piece {
  /** `life-science-a1-en.pdf` */
  readonly file: string;
  /** A plan's id, or `atlas`. */
  readonly id: string;
  readonly kind: 'poster' | 'handout' | 'leaves';
  readonly size: SheetId;
  readonly lang: Lang;
  readonly compose: () => Paper;
}

export const atlasId = 'atlas';

const posterSizes: readonly SheetId[] = ['a1', 'a2', 'a3'];
const atlasSizes: readonly SheetId[] = ['a0', 'a1'];
const handoutSizes: readonly SheetId[] = ['a3', 'a4'];
const leafSizes: readonly SheetId[] = ['a4'];

/** Japanese has no ending, as in the pages' addresses. */
function fileOf(stem: string, size: SheetId, lang: Lang): string {
  return `${stem}-${size}${lang === 'ja' ? '' : `-${lang}`}.pdf`;
}

export function listPieces(atlas: Atlas, day: string, addressOf: AddressOf): readonly Piece[] {
  const piecesOf = (
    id: string,
    kind: Piece['kind'],
    sizes: readonly SheetId[],
    compose: (context: PaperContext) => Paper,
  ): readonly Piece[] =>
    sizes.flatMap((size) =>
      LANGS.map((lang) => ({
        file: fileOf(kind === 'poster' ? id : `${id}-${kind}`, size, lang),
        id,
        kind,
        size,
        lang,
        compose: () => compose(paperContext(atlas, lang, size, day, addressOf)),
      })),
    );
  return [
    ...piecesOf(atlasId, 'poster', atlasSizes, atlasPoster),
    ...atlas.plans.flatMap((plan) => [
      ...piecesOf(plan.id, 'poster', posterSizes, (context) => planPoster(plan, context)),
      ...piecesOf(plan.id, 'handout', handoutSizes, (context) => planHandout(plan, context)),
      ...piecesOf(plan.id, 'leaves', leafSizes, (context) => planLeaves(plan, context)),
    ]),
  ];
}
