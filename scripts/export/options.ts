/** The command's options, read and checked; what is wrong is said with what is allowed. */
import { parseArgs } from 'node:util';
import { exportWords } from '../../src/i18n/export-words.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { sheetSizeIds, type SheetSize } from '../../src/scene/index.ts';
import { formatIds, type Format } from './formats.ts';
import { Refusal } from './refusal.ts';

export interface ExportOptions {
  /** Tables of one's own: a folder or a file. */
  readonly data: string | null;
  readonly chart: string;
  readonly formats: readonly Format[];
  readonly size: SheetSize;
  readonly lang: Lang;
  readonly out: string;
  readonly scale: number;
  readonly isTransparent: boolean;
}

const options = {
  data: { type: 'string' },
  chart: { type: 'string', default: '' },
  format: { type: 'string', default: 'svg' },
  size: { type: 'string', default: 'shown' },
  lang: { type: 'string', default: 'ja' },
  out: { type: 'string', default: '.' },
  scale: { type: 'string', default: '1' },
  transparent: { type: 'boolean', default: false },
} as const;

const largestScale = 8;

export function readOptions(args: readonly string[]): ExportOptions {
  const values = parsed(args);
  const lang = oneOf(LANGS, '--lang', values.lang, 'ja');
  const scale = Number(values.scale);
  if (!(scale >= 1 && scale <= largestScale))
    throw new Refusal(exportWords(lang).command.badScale(values.scale));
  return {
    data: values.data ?? null,
    chart: values.chart,
    formats: values.format.split(',').map((id) => oneOf(formatIds, '--format', id.trim(), lang)),
    size: oneOf(sheetSizeIds, '--size', values.size, lang),
    lang,
    out: values.out,
    scale,
    isTransparent: values.transparent,
  };
}

function parsed(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof options }>>['values'] {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new Refusal(exportWords('ja').command.badOption((error as Error).message));
  }
}

function oneOf<T extends string>(
  allowed: readonly T[],
  option: string,
  found: string,
  lang: Lang,
): T {
  const match = allowed.find((value) => value === found);
  if (match === undefined)
    throw new Refusal(exportWords(lang).command.unknown(option, found, allowed));
  return match;
}
