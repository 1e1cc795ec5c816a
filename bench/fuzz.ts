/** How many of thousands of seeded mutations of our tables are read as written or reported in place. */
import {
  mutationsOf,
  readSheets,
  verdictOn,
  type Verdict,
} from '../tests/fixtures/mutations/index.ts';
import { seeded } from '../tests/arbitraries/seeded.ts';

const count = 4000;

export function benchFuzz(): void {
  const sheets = readSheets('data');
  const tally = new Map<Verdict, number>();
  console.log(`\nTables broken in ${count} ways`);
  for (const mutation of mutationsOf(sheets, count, seeded(count))) {
    const verdict = verdictOn(sheets, mutation);
    tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
    if (verdict !== 'read' && verdict !== 'reported')
      console.log(`  ${verdict}: ${mutation.file} ${mutation.name}`);
  }
  console.log(`  ${[...tally].map(([verdict, times]) => `${verdict} ${times}`).join(', ')}`);
}
