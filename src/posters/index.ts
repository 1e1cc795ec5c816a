export { atlasId, listPieces, type Piece } from './pieces.ts';
export { sheets, type SheetId, type SheetSize } from './sheets.ts';
export type { AddressOf } from './context.ts';
export { addressesFrom } from './addresses.ts';
export { linksIn, printPaper } from './print.ts';
