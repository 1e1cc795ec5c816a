/** Where what is printed stands inside the site; both languages' files are in one folder. */

/** `file`: a piece's, `life-science-a1-en.pdf`. */
export function printedFile(file: string): string {
  return `posters/${file}`;
}

/** The picture of a piece's first page. */
export function pictureFile(file: string): string {
  return `posters/${file.replace(/\.pdf$/, '.png')}`;
}
