/** What a build says to whoever watches it: one line that moves on a terminal, few lines elsewhere. */
import { faultList } from '../src/i18n/faults.ts';
import { fileWords } from '../src/i18n/file-words.ts';
import { systemLang } from '../src/i18n/lang.ts';
import type { Edition } from '../src/site/edition.ts';
import { readEdition } from '../src/site/read-edition.ts';

export const lang = systemLang(process.env['LANG']);
export const words = fileWords(lang);

/** The edition of the environment; ends the process, having said why, where there is none. */
export function editionOrExit(): Edition {
  try {
    const { edition, faults } = readEdition(process.env);
    for (const sentence of faultList(faults, lang)) console.error(sentence);
    if (edition) return edition;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
  process.exit(1);
}

let hasMoving = false;

/** A line for good. */
export function say(line: string): void {
  endMoving();
  console.log(line);
}

/** A line that the next one replaces; nothing where nobody watches. */
export function move(line: string): void {
  if (!process.stdout.isTTY) return;
  process.stdout.write(`\r\u001b[K${line}`);
  hasMoving = true;
}

function endMoving(): void {
  if (hasMoving) process.stdout.write('\r\u001b[K');
  hasMoving = false;
}

/** Whole seconds since `start`, ms of `performance.now()`. */
export function secondsSince(start: number): number {
  return Math.round((performance.now() - start) / 1000);
}
