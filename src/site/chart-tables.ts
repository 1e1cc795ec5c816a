/** The tables as text, for drawing charts in the browser: file name → CSV. */
import { decodeTable } from '../model/decode.ts';

/** No chart shows what these say: of them only the header is published. */
const unneeded = new Set([
  'budgets.csv',
  'participants.csv',
  'indicators.csv',
  'policies.csv',
  'plan_policies.csv',
]);

export function chartTables(tables: ReadonlyMap<string, Uint8Array>): Record<string, string> {
  return Object.fromEntries(
    [...tables].map(([name, bytes]) => {
      const { text } = decodeTable(bytes);
      return [name, unneeded.has(name) ? (text.split(/\r?\n/, 1)[0] ?? '') : text];
    }),
  );
}
