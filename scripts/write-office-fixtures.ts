/**
 * `node scripts/write-office-fixtures.ts`: the tables of one plan, cut from `data/`, and what
 * LibreOffice Calc makes of them when it opens and saves them: with its defaults, and with “detect
 * special numbers” in an English and in a Japanese set-up. Needs `soffice` on the PATH; its results
 * are kept in `tests/fixtures/office/`, so that the tests need none.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { decodeTable } from '../src/model/decode.ts';
import { fileOf, tableNames, type TableName } from '../src/model/index.ts';
import { readTableFiles } from '../src/site/data-folder.ts';

const folder = 'tests/fixtures/office';
const plan = 'environment-energy';

type Row = Readonly<Record<string, string>>;
type Sheets = Readonly<Record<string, { readonly fields: string[]; readonly rows: Row[] }>>;

function read(): Sheets {
  const files = readTableFiles('data');
  return Object.fromEntries(
    tableNames.map((name) => {
      const { text } = decodeTable(files.get(fileOf(name)) ?? new Uint8Array());
      const { data, meta } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
      return [name, { fields: meta.fields ?? [], rows: data }];
    }),
  );
}

/** The plan's own rows; of lists, the sources and the policies, what they name. */
function cut(sheets: Sheets): Sheets {
  const rows = (name: TableName): Row[] => sheets[name]?.rows ?? [];
  const idsOf = (list: readonly Row[]): Set<string> => new Set(list.map((row) => row['id'] ?? ''));
  const under = (name: TableName, column: string, ids: ReadonlySet<string>): Row[] =>
    rows(name).filter((row) => ids.has(row[column] ?? ''));
  const programs = under('programs', 'plan', new Set([plan]));
  const programIds = idsOf(programs);
  const projects = under('projects', 'program', programIds);
  const projectIds = idsOf(projects);
  const within = (cell: string | undefined, ids: ReadonlySet<string>): boolean =>
    (cell ?? '').split(';').every((id) => !id || ids.has(id.trim()));
  const planPolicies = under('plan_policies', 'plan', new Set([plan]));
  const kept: Partial<Record<TableName, Row[]>> = {
    plans: rows('plans').filter((row) => row['id'] === plan),
    programs,
    initiatives: under('initiatives', 'program', programIds),
    projects,
    evaluations: under('evaluations', 'project', projectIds),
    relations: rows('relations').filter(
      (row) => within(row['from'], projectIds) && within(row['to'], projectIds),
    ),
    indicators: under('indicators', 'program', programIds),
    budgets: under('budgets', 'project', projectIds),
    participants: under('participants', 'project', projectIds),
    plan_policies: planPolicies,
    policies: under('policies', 'id', new Set(planPolicies.map((row) => row['policy'] ?? ''))),
    sources: rows('sources'),
    contradictions: rows('contradictions').filter(
      (row) => within(row['programs'], programIds) && within(row['projects'], projectIds),
    ),
  };
  return Object.fromEntries(
    tableNames.map((name) => [
      name,
      { fields: sheets[name]?.fields ?? [], rows: kept[name] ?? [] },
    ]),
  );
}

function write(sheets: Sheets, to: string): string[] {
  mkdirSync(to, { recursive: true });
  return tableNames.map((name) => {
    const { fields = [], rows = [] } = sheets[name] ?? {};
    const file = join(to, fileOf(name));
    const text = Papa.unparse({ fields, data: rows.map((row) => fields.map((f) => row[f] ?? '')) });
    writeFileSync(file, `\ufeff${text}\r\n`);
    return file;
  });
}

/** Comma, quotation mark, UTF-8, from line 1: the filter's options as LibreOffice numbers them. */
const csv = '44,34,76,1,';
const english = 1033;
const japanese = 1041;

function resave(
  files: readonly string[],
  to: string,
  language: number,
  isDetecting: boolean,
): void {
  const { status, stderr } = spawnSync(
    'soffice',
    [
      ...['--headless', `--infilter=CSV:${csv},${language},false,${isDetecting}`],
      ...['--convert-to', `csv:Text - txt - csv (StarCalc):${csv},${language},false,true,false`],
      ...['--outdir', to, ...files],
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
}

rmSync(folder, { recursive: true, force: true });
const files = write(cut(read()), join(folder, 'written'));
resave(files, join(folder, 'defaults'), english, false);
resave(files, join(folder, 'detected-english'), english, true);
resave(files, join(folder, 'detected-japanese'), japanese, true);
