/** The folder of tables a build reads: `data/`, or the one DATA_DIR names. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export function dataFolder(): string {
  return resolve(process.env['DATA_DIR'] ?? 'data');
}

/** File name → bytes, of every table in `folder`; none where there is no such folder. */
export function readTableFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(
    names
      .filter((name) => name.endsWith('.csv'))
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
}
