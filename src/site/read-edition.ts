/**
 * The edition that the environment asks for: the tables of DATA_DIR (`data/` without it), for the day
 * of SOURCE_DATE_EPOCH, of the commit or of the tables, to stand at SITE_URL below BASE_PATH. Tables of one's own
 * are drawn over their own years.
 */
import { defaults } from '../layout/index.ts';
import { basePath } from './addresses.ts';
import { buildDay } from './build-day.ts';
import { dataFolder, readTableFiles } from './data-folder.ts';
import { createEdition, type EditionReading } from './edition.ts';

/** Throws where SITE_URL is no address. */
export function readEdition(env: NodeJS.ProcessEnv): EditionReading {
  const { SITE_URL: site, BASE_PATH: base, SOURCE_DATE_EPOCH: epoch, DATA_DIR: own } = env;
  if (site && !URL.canParse(site)) throw new Error(`SITE_URL is not an address: "${site}"`);
  const folder = dataFolder();
  return createEdition({
    tables: readTableFiles(folder),
    day: buildDay(epoch, folder, !own),
    site: site || null,
    base: basePath(base),
    range: own ? null : defaults.range,
  });
}
