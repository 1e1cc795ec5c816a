/** What a picture can be written as: a line a format. */
import { renderPng } from '../../src/render/png/index.ts';
import type { Sheet, Subject } from '../../src/scene/index.ts';
import { exportSvg, type ExportContext } from '../../src/site/exports.ts';

export interface Picture {
  readonly subject: Subject;
  readonly context: ExportContext;
  readonly sheet: Sheet;
  readonly isTransparent: boolean;
  /** px of a raster for each of the drawing. */
  readonly scale: number;
}

type Write = (picture: Picture) => Promise<string | Uint8Array>;

const svg = ({ subject, sheet, context, isTransparent }: Picture): Promise<string> =>
  exportSvg(subject, sheet, context, isTransparent);

export const formats = {
  svg,
  png: async (picture) => renderPng(await svg(picture), picture.sheet.width * picture.scale),
} as const satisfies Readonly<Record<string, Write>>;

export type Format = keyof typeof formats;
export const formatIds = Object.keys(formats) as readonly Format[];
