/** What linking makes of a row's cells, whichever table it is of. */
import type { Text } from './atlas.ts';

/** While the atlas is being linked its rows are still open, and their lists grow. */
export type Open<T> = {
  -readonly [Key in keyof T]: T[Key] extends readonly (infer Part)[] ? Part[] : T[Key];
};

/** What is said in one language alone is said so in the other. */
export function text(ja: string | null, en: string | null): Text {
  return { ja: ja ?? en ?? '', en: en ?? ja ?? '' };
}

export function optionalText(ja: string | null, en: string | null): Text | null {
  return ja === null && en === null ? null : text(ja, en);
}

export function noteOf(row: {
  readonly note_ja: string | null;
  readonly note_en: string | null;
}): Text | null {
  return optionalText(row.note_ja, row.note_en);
}
