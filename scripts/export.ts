/**
 * `npm run export -- --chart program:ID --format svg,png,pdf,pptx --size slide --lang en --out DIR
 * [--scale 2] [--transparent] [--data FOLDER|FILE]`: charts as files, the same the site offers. SITE_URL and BASE_PATH,
 * where given, name the chart's page in the file; NENPYO_TIMING=1 says what each stage took.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearNames } from '../src/model/index.ts';
import { exportWords } from '../src/i18n/export-words.ts';
import { subjectsOf } from '../src/core/index.ts';
import { exportFile } from '../src/pictures/chart-sheets.ts';
import type { Edition } from '../src/site/edition.ts';
import { readEdition } from '../src/site/read-edition.ts';
import { timedFor } from '../src/site/stage-times.ts';
import { formats, type Format, type Picture } from './export/formats.ts';
import { readOptions, type ExportOptions } from './export/options.ts';
import { Refusal } from './export/refusal.ts';
import { takeInOrExit } from './terminal.ts';

function theEdition(): Edition | null {
  try {
    return readEdition(process.env).edition;
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}

function pictureOf(options: ExportOptions): Picture {
  const words = exportWords(options.lang).command;
  const edition = theEdition();
  if (!edition) throw new Refusal(words.badTables);
  const subjects = subjectsOf(edition.atlas);
  const subject = subjects.get(options.chart);
  if (!subject) {
    const near = nearNames(options.chart, subjects.keys(), 5);
    throw new Refusal(`${words.unknownChart(options.chart, near)}\n${words.charts}`);
  }
  const { lang, size } = options;
  return { subject, context: { edition, lang, size, timed: timedFor(process.env) }, ...options };
}

async function write(options: ExportOptions): Promise<void> {
  const words = exportWords(options.lang).command;
  const picture = pictureOf(options);
  const contents = new Map<Format, string | Uint8Array>();
  // Nothing is written before everything is made: a refusal leaves no half of what was asked for.
  for (const format of options.formats) contents.set(format, await formats[format](picture));
  for (const [format, content] of contents) {
    const file = join(options.out, exportFile(options.chart, options.size, `.${format}`));
    try {
      mkdirSync(options.out, { recursive: true });
      writeFileSync(file, content);
    } catch (error) {
      throw new Refusal(words.unwritable(options.out, (error as NodeJS.ErrnoException).code ?? ''));
    }
    console.log(words.written(file, Buffer.byteLength(content)));
  }
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.data !== null) await takeInOrExit(options.data);
  await write(options);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
