/** How long tables are read and how much memory that takes, at sizes beyond any real ones. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requiredColumns, tableNames, type TableName } from '../src/model/index.ts';

type Row = Readonly<Record<string, string | number>>;

const both = (stem: string, text: string): Row => ({ [`${stem}_ja`]: text, [`${stem}_en`]: text });
const year = (end: 'start' | 'end', fy: number): Row => ({
  [`${end}_fy`]: fy,
  [`${end}_basis`]: 'stated',
  [`${end}_source`]: 'src',
});

interface Shape {
  readonly name: string;
  readonly projects: number;
  readonly programs: number;
  /** So many relations name a project that is not there. */
  readonly wrongIds: number;
}

function* times(count: number, row: (i: number) => Row): Iterable<Row> {
  for (let i = 0; i < count; i++) yield row(i);
}

const source = 'src';

const plan: Row = {
  id: 'plan',
  order: 1,
  goal_no: '9-1',
  ...both('name', '計画'),
  ...both('short', '計画'),
  ...both('goal', '目標'),
  ...both('committee', '委員会'),
  source,
};
const program = (i: number): Row => ({
  id: `program-${i}`,
  plan: 'plan',
  no: '2-1',
  order: i,
  ...both('name', `プログラム${i}`),
  ...both('aim', 'ねらい'),
  source,
});
const project = (i: number, programs: number): Row => ({
  id: `p${i}`,
  program: `program-${i % programs}`,
  order: i,
  ...both('name', `次世代の研究開発を推進する事業その${i}`),
  ...both('summary', '技術を大学などで開発し、実用化につなげる。'),
  role: 'subject',
  ...year('start', 2014),
  ...year('end', 2018),
  source,
});
const evaluation = (i: number): Row => ({
  project: `p${i}`,
  kind: 'interim',
  fy: 2016,
  basis: 'stated',
  source,
  status: 'held',
});
const relation = (i: number, wrongIds: number): Row => ({
  from: i < wrongIds ? `wrong-${(i * 7919) % 100_003}` : `p${i}`,
  to: `p${i + 1}`,
  kind: 'succession',
  basis: 'stated',
  source,
});

/** Rows one by one, so that no more is held than a few lines. */
function rowsOf(table: TableName, { projects, programs, wrongIds }: Shape): Iterable<Row> {
  switch (table) {
    case 'sources':
      return [{ id: source, ...both('title', 'Document') }];
    case 'plans':
      return [plan];
    case 'programs':
      return times(programs, program);
    case 'initiatives':
      return [{ id: 'i', program: 'program-0', order: 1, ...both('label', '取組'), source }];
    case 'projects':
      return times(projects, (i) => project(i, programs));
    case 'evaluations':
      return times(projects, evaluation);
    case 'relations':
      return times(projects - 1, (i) => relation(i, wrongIds));
    default:
      return [];
  }
}

function write(folder: string, shape: Shape): void {
  for (const table of tableNames) {
    const columns: readonly string[] = requiredColumns(table);
    const file = join(folder, `${table}.csv`);
    let lines = [columns.join(',')];
    writeFileSync(file, '');
    const flush = (): void => {
      writeFileSync(file, `${lines.join('\n')}\n`, { flag: 'a' });
      lines = [];
    };
    for (const row of rowsOf(table, shape)) {
      lines.push(columns.map((column) => row[column] ?? '').join(','));
      if (lines.length === 10_000) flush();
    }
    if (lines.length) flush();
  }
}

const reader = `
  const { readAtlas } = await import('./src/model/index.ts');
  const { readTableFiles } = await import('./src/site/data-folder.ts');
  const start = performance.now();
  const { user } = process.cpuUsage();
  const { faults } = readAtlas(readTableFiles(process.argv[1]));
  const codes = [...new Set(faults.map(({ code }) => code))].join(', ');
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(\`\${((performance.now() - start) / 1000).toFixed(1)} s (\${((process.cpuUsage().user - user) / 1e6).toFixed(1)} s of processor), \${memory.toFixed(0)} MB, \${faults.length} faults \${codes}\`);
`;

const shapes: readonly Shape[] = [
  { name: '100,000 projects, 1,000 programs', projects: 100_000, programs: 1000, wrongIds: 0 },
  { name: '100,000 projects, one program', projects: 100_000, programs: 1, wrongIds: 0 },
  { name: '10,000 wrong ids', projects: 100_000, programs: 1000, wrongIds: 10_000 },
  { name: '1,000,000 projects', projects: 1_000_000, programs: 1000, wrongIds: 0 },
];

/** Each in a process of its own, whose greatest memory is its own. */
export function benchModel(): void {
  console.log('\nReading and checking tables');
  for (const shape of shapes) {
    const folder = mkdtempSync(join(tmpdir(), 'nenpyo-model-'));
    try {
      write(folder, shape);
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', reader, folder],
        { encoding: 'utf8' },
      );
      console.log(`  ${shape.name}: ${stdout.trim() || stderr.trim()}`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}
