/**
 * The day the site is built for, and so the day its pages call today until a browser
 * corrects them. Taken from the commit, not from the clock, so that two builds of one
 * commit are the same bytes: SOURCE_DATE_EPOCH, else the commit's date, else the newest
 * table's date (an unpacked archive without git).
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fyOfDay } from '../model/index.ts';
import type { Fy } from '../model/atlas.ts';
import { dataFolder } from './data-folder.ts';

/** The day in Japan, `YYYY-MM-DD`. */
export const BUILD_DAY: string = japaneseDay(buildEpoch());

/** The fiscal year that day falls in. */
export const BUILD_FY: Fy = fyOfDay(BUILD_DAY);

function buildEpoch(): number {
  return given() ?? commitEpoch() ?? newestTableEpoch();
}

function given(): number | null {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return epoch && /^\d+$/.test(epoch) ? Number(epoch) : null;
}

function commitEpoch(): number | null {
  try {
    const printed = execFileSync('git', ['log', '-1', '--format=%ct'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return /^\d+$/.test(printed) ? Number(printed) : null;
  } catch {
    return null;
  }
}

function newestTableEpoch(): number {
  const folder = dataFolder();
  const tables = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return Math.max(0, ...tables.map((name) => statSync(join(folder, name)).mtimeMs / 1000));
}

/** Seconds since 1970 as a calendar day nine hours ahead of UTC. */
function japaneseDay(epoch: number): string {
  return new Date((epoch + 9 * 3600) * 1000).toISOString().slice(0, 10);
}
