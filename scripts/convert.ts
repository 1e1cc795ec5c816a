/**
 * `npm run convert -- FILE -o FOLDER`: anyone's table (CSV or XLSX) as the tables of the model, to go
 * on with by hand. A folder that holds tables is left as it is.
 */
import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { convertWords } from '../src/i18n/folder-words.ts';
import { readTableFiles } from '../src/site/data-folder.ts';
import { takeIn, writeTables } from '../src/site/take-in.ts';
import { lang } from './terminal.ts';

const words = convertWords(lang);

async function convert(file: string | undefined, out: string | undefined): Promise<void> {
  if (!file || !out) throw new Error(words.usage);
  if (existsSync(out) && readdirSync(out).some((name) => /\.csv$/iu.test(name)))
    throw new Error(words.notEmpty(out));
  const { folder, said } = await takeIn(file, lang);
  for (const sentence of said) console.error(sentence);
  if (folder === null) throw new Error(words.refused);
  await writeTables(out, readTableFiles(folder));
  console.log(words.written(out));
}

try {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string', short: 'o' } },
    allowPositionals: true,
  });
  await convert(positionals[0], values.out);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
