export { atlasId, listPieces, picturedOf, pictureWidth, type Piece } from './pieces.ts';
export { sheets, type SheetId, type SheetSize } from './sheets.ts';
export { addressOfPages, type AddressOf } from './context.ts';
export { firstPage, linksIn, printPaper } from './print.ts';
export { preparePosters, type PosterGroup, type PosterSection } from './prepare-posters.ts';
export { pictureFile, printedFile } from './printed-files.ts';
export { Unprintable } from './unprintable.ts';
