/**
 * `npm run build [-- --data FOLDER|FILE] [--out FOLDER]`: the whole site, pages and files side by side on all cores.
 * SITE_URL and BASE_PATH say where it will stand, --data or DATA_DIR which tables it is made from, NENPYO_CACHE
 * where finished files are kept.
 */
import { parseArgs } from 'node:util';
import { builtFiles } from '../src/publish/built-files.ts';
import { editionFiles } from '../src/publish/edition-files.ts';
import { clear, finish, makePages, openWorkshop } from './make-site.ts';
import { editionOrExit, takeInOrExit } from './terminal.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string', default: 'dist' } },
});
const { out, data } = values;
const start = performance.now();
await takeInOrExit(data);
const edition = editionOrExit();
await clear(out);
const workshop = openWorkshop(edition, out);
const [areBuilt] = await Promise.all([makePages(out), workshop.add(editionFiles(edition))]);
if (!areBuilt) process.exit(1);
await workshop.add(await builtFiles(edition, out));
await finish(workshop, out, start);
