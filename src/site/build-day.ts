/**
 * The day a site is built for, and so the day its pages call today until a browser corrects them.
 * Taken from the commit, not from the clock, so that two builds of one commit are the same bytes:
 * SOURCE_DATE_EPOCH, else the commit's date, else the newest table's date (an unpacked archive
 * without git). Of tables of one's own this repository knows nothing: theirs is the newest table's.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The day in Japan, `YYYY-MM-DD`. `given`: what SOURCE_DATE_EPOCH says; `folder`: the tables;
 * `areOurs`: whether they come with this repository.
 */
export function buildDay(given: string | undefined, folder: string, areOurs: boolean): string {
  const told = epochIn(given) ?? (areOurs ? commitEpoch() : null);
  return japaneseDay(told ?? newestTableEpoch(folder));
}

function epochIn(text: string | undefined): number | null {
  return text && /^\d+$/.test(text) ? Number(text) : null;
}

function commitEpoch(): number | null {
  try {
    const printed = execFileSync('git', ['log', '-1', '--format=%ct'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return epochIn(printed.trim());
  } catch {
    return null;
  }
}

function newestTableEpoch(folder: string): number {
  const tables = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return Math.max(0, ...tables.map((name) => statSync(join(folder, name)).mtimeMs / 1000));
}

/** Seconds since 1970 as a calendar day nine hours ahead of UTC. */
function japaneseDay(epoch: number): string {
  return new Date((epoch + 9 * 3600) * 1000).toISOString().slice(0, 10);
}
