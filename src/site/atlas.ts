/**
 * The atlas of this build, read once. Where the tables have errors there is none: the
 * build ends with the list of all faults and exit code 1; the development server shows
 * the same list in the browser and goes on.
 */
import { faultSentence } from '../i18n/faults.ts';
import type { Lang } from '../i18n/lang.ts';
import { readAtlas, type Atlas, type Reading } from '../model/index.ts';
import { dataFolder, readTableFiles } from './data-folder.ts';

export const ATLAS: Atlas = atlasOf(readAtlas(readTableFiles(dataFolder())));

function atlasOf({ atlas, faults }: Reading): Atlas {
  const lang: Lang = process.env['LANG']?.startsWith('en') ? 'en' : 'ja';
  const list = faults.map((fault) => `${faultSentence(fault, lang)}\n`).join('');
  if (!atlas && import.meta.env.DEV) throw new Error(list);
  process.stderr.write(list);
  if (!atlas) process.exit(1);
  return atlas;
}
