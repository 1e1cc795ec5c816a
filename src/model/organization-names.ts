/** How other tables name an organization: by its name, its short name or an alias, in either language. */
import type { ReadRow } from './table.ts';

/** Two spellings of one key are the same name: width, case and blanks do not tell them apart. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
}

/** Every name of an organization's row, each once. */
export function namesOf(row: ReadRow<'organizations'>): readonly string[] {
  const { name_ja, name_en, short_ja, short_en, aliases } = row;
  const names = [name_ja, name_en, short_ja, short_en, ...(aliases ?? [])];
  return [...new Set(names.filter((name) => name !== null))];
}
