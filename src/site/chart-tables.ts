/** The tables as text, for drawing charts in the browser: file name → CSV. */
import {
  decodeTable,
  fileOf,
  requiredColumns,
  tableNames,
  type TableName,
} from '../model/index.ts';

/** No chart shows what these say: of them only the header is published. */
const unneeded: ReadonlySet<TableName> = new Set([
  'budgets',
  'indicators',
  'policies',
  'plan_policies',
  'contradictions',
]);

export function chartTables(tables: ReadonlyMap<string, Uint8Array>): Record<string, string> {
  const byFile = new Map([...tables].map(([file, bytes]) => [file.toLowerCase(), bytes]));
  return Object.fromEntries(
    tableNames.flatMap((name) => {
      const bytes = byFile.get(fileOf(name));
      if (!bytes) return [];
      const header = `${requiredColumns(name).join(',')}\n`;
      return [[fileOf(name), unneeded.has(name) ? header : decodeTable(bytes).text]];
    }),
  );
}
