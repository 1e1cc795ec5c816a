/** The site in a folder: pages and files, in whichever order is wanted. */
import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { forgetUnused, writeWhole } from '../src/cache/kept.ts';
import { pick } from '../src/i18n/lang.ts';
import { fillFiles, hasFiles } from '../src/publish/fill-files.ts';
import { Workshop } from '../src/publish/workshop.ts';
import type { Edition } from '../src/site/edition.ts';
import { buildPages } from './build-pages.ts';
import { lang, move, say, secondsSince, words } from './terminal.ts';

/** Beyond so many threads each takes more memory than it saves time. */
const mostThreads = 8;

/** What no build has used for so long is made again if it is ever wanted. */
const daysKept = 30;

export function openWorkshop(edition: Edition, out: string): Workshop {
  const workshop = new Workshop({
    source: edition.source,
    out,
    threads: Math.min(availableParallelism(), mostThreads),
    onChange: () => {
      const { done, all } = workshop.progress();
      move(words.made(done, all));
    },
    onFault: (path, fault) => say(words.cannotMake(path, pick(fault, lang))),
  });
  if (edition.source.site === null) say(words.noHost);
  return workshop;
}

/** An empty folder. */
export async function clear(out: string): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
}

/** `false` where they could not be built. */
export async function makePages(out: string): Promise<boolean> {
  const start = performance.now();
  const isBuilt = await buildPages(out);
  if (isBuilt) say(words.pagesMade(secondsSince(start)));
  return isBuilt;
}

/** Waits for the last file and writes into the pages what is known of all. */
export async function finish(workshop: Workshop, out: string, start: number): Promise<void> {
  await workshop.finish();
  const names = await readdir(out, { recursive: true });
  for (const name of names.filter((one) => one.endsWith('.html'))) {
    const html = await readFile(join(out, name), 'utf8');
    const filled = hasFiles(html) ? fillFiles(html, (path) => workshop.stateOf(path)) : html;
    if (filled !== html) await writeWhole(join(out, name), filled);
  }
  await forgetUnused(daysKept);
  say(words.allMade(workshop.progress().all, secondsSince(start)));
}
