export { atlasId, listPieces, type Piece } from './pieces.ts';
export { sheets, type SheetId, type SheetSize } from './sheets.ts';
export type { AddressOf } from './context.ts';
export { tiled } from './tiles.ts';
