/** The tables of a folder as bytes: the one place outside the site that reads them from disk. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Empty where the folder does not exist: the model then says which tables are missing. */
export function readTables(folder: string): Map<string, Uint8Array> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
}
