/** What a build says to whoever watches it: one line that moves on a terminal, few lines elsewhere. */
import { faultList } from '../src/i18n/faults.ts';
import { fileWords } from '../src/i18n/file-words.ts';
import { systemLang } from '../src/i18n/lang.ts';
import type { Edition } from '../src/site/edition.ts';
import { readEdition } from '../src/site/read-edition.ts';
import { takeIn } from '../src/site/take-in.ts';

export const lang = systemLang(process.env['LANG']);
export const words = fileWords(lang);

/**
 * Makes what `--data` names the tables of the environment, for this process and those it starts; ends
 * it, having said why, where they cannot be drawn.
 */
export async function takeInOrExit(data: string | undefined): Promise<void> {
  if (data === undefined) return;
  try {
    const { folder, said } = await takeIn(data, lang);
    for (const sentence of said) console.error(sentence);
    if (folder === null) process.exit(1);
    process.env['DATA_DIR'] = folder;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

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
