/**
 * The edition these pages are built from, read once: the one place where pages meet the environment.
 * Where the tables have errors there is none: the build ends with the list of all faults and exit
 * code 1; the development server shows the same list in the browser and goes on.
 */
import { faultList } from '../i18n/faults.ts';
import { systemLang } from '../i18n/lang.ts';
import type { Edition, EditionReading } from '../site/edition.ts';
import { readEdition } from '../site/read-edition.ts';
import { timedFor } from '../site/stage-times.ts';

/** Measures the drawings of this build where NENPYO_TIMING=1 asks for it. */
export const TIMED = timedFor(process.env);

export const EDITION: Edition = editionOf(readEdition(process.env));

function editionOf({ edition, faults }: EditionReading): Edition {
  const lang = systemLang(process.env['LANG']);
  const list = faultList(faults, lang)
    .map((sentence) => `${sentence}\n`)
    .join('');
  if (!edition && import.meta.env.DEV) throw new Error(list);
  if (!edition) {
    process.stderr.write(list);
    process.exit(1);
  }
  return edition;
}
