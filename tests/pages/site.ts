/** The built site and the tables it was built from, read without the project's own reader. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import Papa from 'papaparse';

const data = process.env['DATA_DIR'] ?? 'data';

export type Cells = Readonly<Record<string, string>>;

/** The rows of `data/NAME.csv` as a spreadsheet would show them. */
export function rowsOf(name: string): Cells[] {
  const text = readFileSync(join(data, `${name}.csv`), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

const forFrames = /\/embed\/(?:plan|program|project)\//;

/** Addresses of all pages in `dist`, the 404 page and those for frames left out: `/`, `/en/plans/ID/`. */
export function pagePaths(): string[] {
  return readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => `/${name.split(sep).slice(0, -1).join('/')}/`.replace('//', '/'))
    .filter((path) => !forFrames.test(path))
    .sort();
}

/** The same list in `count` parts of about equal length, for tests that run side by side. */
export function pageParts(count: number): string[][] {
  const paths = pagePaths();
  return Array.from({ length: count }, (_, part) => paths.filter((_path, i) => i % count === part));
}

export const planOf = new Map(
  rowsOf('programs').map((row) => [row['id'] ?? '', row['plan'] ?? '']),
);
export const programOf = new Map(
  rowsOf('projects').map((row) => [row['id'] ?? '', row['program'] ?? '']),
);

export function planOfProject(id: string): string {
  return planOf.get(programOf.get(id) ?? '') ?? '';
}
