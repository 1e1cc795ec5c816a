/**
 * `npm start [-- --data FOLDER|FILE] [--port N] [--out FOLDER]`: builds the pages and serves them; files are made in the
 * background, and one that is asked for comes first.
 */
import { parseArgs } from 'node:util';
import { builtFiles } from '../src/publish/built-files.ts';
import { editionFiles } from '../src/publish/edition-files.ts';
import { fillFiles } from '../src/publish/fill-files.ts';
import { clear, finish, makePages, openWorkshop } from './make-site.ts';
import { listen, siteServer } from './serve.ts';
import { editionOrExit, takeInOrExit } from './terminal.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    port: { type: 'string', default: '4321' },
    out: { type: 'string', default: 'dist' },
  },
});
const { out, port, data } = values;
await takeInOrExit(data);
const edition = editionOrExit();
await clear(out);
if (!(await makePages(out))) process.exit(1);
const start = performance.now();
const workshop = openWorkshop(edition, out);
// Fonts first: pages are read with them.
const taken = workshop.add([...(await builtFiles(edition, out)), ...editionFiles(edition)]);
const atWork = {
  ask: (path: string) => workshop.ask(path),
  fill: (html: string) => fillFiles(html, (path) => workshop.stateOf(path)),
};
const { base } = edition.source;
listen(siteServer(out, base, atWork), Number(port), base);
await taken;
await finish(workshop, out, start);
