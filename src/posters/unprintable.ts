/** What cannot be printed in text of the sheet's least size, and why. */
import { LANGS, pick } from '../i18n/lang.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Program, Text } from '../model/index.ts';
import type { SheetSize } from './sheets.ts';

/** Thrown for a piece that is left out; the others go on. */
export class Unprintable extends Error {
  /** One sentence, for the log and for the page of posters. */
  readonly reason: Text;

  constructor({ name }: Program, { id }: SheetSize) {
    const sentences = LANGS.map((lang) => [
      lang,
      wordsIn(lang).paper.tooHigh(pick(name, lang), id.toUpperCase()),
    ]);
    const reason = Object.fromEntries(sentences) as Text;
    super(reason.en);
    this.name = 'Unprintable';
    this.reason = reason;
  }
}
