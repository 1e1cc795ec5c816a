/** Programs that are higher than a sheet, in parts that are not. */
import { LANGS, pick } from '../i18n/lang.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Program, Text } from '../model/index.ts';
import { halve } from '../model/index.ts';

/** The rows with those that are too high in two; `null` where a single project is. */
export function withHalves(
  programs: readonly Program[],
  isTooHigh: (row: number) => boolean,
): readonly Program[] | null {
  const halves = programs.map((program, row) => (isTooHigh(row) ? halve(program) : [program]));
  return halves.includes(null) ? null : halves.flatMap((parts) => parts ?? []);
}

/** `医薬品プログラム（2/3）` */
function namedPart(program: Program, number: number, of: number): Program {
  const { name, indicators } = program;
  const ended = LANGS.map((lang) => [
    lang,
    pick(name, lang) + wordsIn(lang).slides.part(number, of),
  ]);
  return {
    ...program,
    id: number === 1 ? program.id : `${program.id}/${number}`,
    name: Object.fromEntries(ended) as Text,
    indicators: number === 1 ? indicators : [],
  };
}

/** Parts of one program are told apart by their names; the first says what the program is measured by. */
export function namedParts(programs: readonly Program[]): readonly Program[] {
  return [...Map.groupBy(programs, ({ id }) => id).values()].flatMap((parts) =>
    parts.length === 1 ? parts : parts.map((part, i) => namedPart(part, i + 1, parts.length)),
  );
}
