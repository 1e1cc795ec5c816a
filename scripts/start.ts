/**
 * `npm start [-- --port N] [--out FOLDER]`: builds the pages and serves them; files are made in the background, and
 * one that is asked for comes first.
 */
import { parseArgs } from 'node:util';
import { fillFiles } from '../src/publish/fill-files.ts';
import {
  clear,
  finish,
  makeBuiltFiles,
  makeEditionFiles,
  makePages,
  openWorkshop,
} from './make-site.ts';
import { listen, siteServer } from './serve.ts';
import { editionOrExit } from './terminal.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4321' },
    out: { type: 'string', default: 'dist' },
  },
});
const { out } = values;
const edition = editionOrExit();
await clear(out);
if (!(await makePages(out))) process.exit(1);
const start = performance.now();
const workshop = openWorkshop(edition, out);
const made = {
  ask: (path: string) => workshop.ask(path),
  fill: (html: string) => fillFiles(html, (path) => workshop.stateOf(path)),
};
const { base } = edition.source;
listen(siteServer(out, base, made), Number(values.port), base);
// Fonts first: pages are read with them.
await makeBuiltFiles(workshop, edition, out);
await makeEditionFiles(workshop, edition);
await finish(workshop, out, start);
