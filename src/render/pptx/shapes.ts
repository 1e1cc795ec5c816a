/** Shapes, lines and groups as the slide's tree holds them: named, described, with ids of their own. */
import type { Box } from '../../scene/index.ts';
import { element } from '../svg/markup.ts';
import { noText, textBody, type TextBody } from './text.ts';
import type { Lang } from '../../i18n/lang.ts';
import { emu } from './units.ts';

/** Ids of a slide's shapes, by any key; the same key gives the same id, whichever asks first. */
export interface Ids {
  readonly of: (key: string) => number;
  readonly next: () => number;
}

export function createIds(): Ids {
  const known = new Map<string, number>();
  // The tree itself is 1.
  let last = 1;
  const next = (): number => ++last;
  return {
    next,
    of: (key) => {
      const id = known.get(key) ?? next();
      known.set(key, id);
      return id;
    },
  };
}

export interface Naming {
  readonly id: number;
  /** In the selection pane. */
  readonly name: string;
  /** Alternative text; `null` for what is there to be seen only. */
  readonly description: string | null;
}

const decorative = element('a:extLst', {}, [
  element('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, [
    element('adec:decorative', {
      'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
      val: 1,
    }),
  ]),
]);

export function nonVisual({ id, name, description }: Naming): string {
  // A name is one line of the selection pane.
  const attributes = { id, name: name.replace(/\s+/g, ' ') };
  return description === null
    ? element('p:cNvPr', attributes, [decorative])
    : element('p:cNvPr', { ...attributes, descr: description });
}

export function transform(box: Box, turn: Readonly<Record<string, number | null>> = {}): string {
  return element('a:xfrm', turn, placement(box));
}

function placement({ x, y, width, height }: Box): string[] {
  return [
    element('a:off', { x: emu(x), y: emu(y) }),
    element('a:ext', { cx: emu(width), cy: emu(height) }),
  ];
}

/** A preset shape; `adjust`: its adjustments in order, 1/100,000. */
export function preset(name: string, adjust: Readonly<Record<string, number>> = {}): string {
  return element('a:prstGeom', { prst: name }, [
    element(
      'a:avLst',
      {},
      Object.entries(adjust).map(([key, value]) =>
        element('a:gd', { name: key, fmla: `val ${Math.round(value)}` }),
      ),
    ),
  ]);
}

export interface Shape extends Naming {
  readonly box: Box;
  readonly geometry: string;
  readonly fill: string;
  readonly line: string;
  readonly text: TextBody | Lang;
}

export function shape(given: Shape): string {
  const { box, geometry, fill, line, text } = given;
  const isTextBox = typeof text !== 'string' && geometry === textFrame;
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      nonVisual(given),
      element('p:cNvSpPr', isTextBox ? { txBox: 1 } : {}),
      element('p:nvPr', {}),
    ]),
    element('p:spPr', {}, [transform(box), geometry, fill, line]),
    typeof text === 'string' ? noText(text) : textBody(text),
  ]);
}

/** The geometry of a box that is there for its text. */
export const textFrame = preset('rect');

export function group(naming: Naming, box: Box, children: readonly string[]): string {
  const [off, ext] = placement(box);
  return element('p:grpSp', {}, [
    element('p:nvGrpSpPr', {}, [
      nonVisual(naming),
      element('p:cNvGrpSpPr', {}),
      element('p:nvPr', {}),
    ]),
    element('p:grpSpPr', {}, [
      element('a:xfrm', {}, [
        off as string,
        ext as string,
        element('a:chOff', { x: emu(box.x), y: emu(box.y) }),
        element('a:chExt', { cx: emu(box.width), cy: emu(box.height) }),
      ]),
    ]),
    ...children,
  ]);
}
