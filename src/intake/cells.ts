/** Cells of the tables that are written, by column. */

export type Cells = Readonly<Record<string, string>>;

export type Language = 'ja' | 'en';

/** The id of the only source: the file that was read. */
export const sourceId = 'sheet';

export function cited(cell: string): string {
  return cell ? `${sourceId}#${cell}` : sourceId;
}

/** A text in the language of the sheet. */
export function inOwn(column: string, text: string, own: Language): Cells {
  return { [`${column}_${own}`]: text };
}
