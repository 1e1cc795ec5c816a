/**
 * Projects whose years are all unknown: a list in the column of names, under the name of its group.
 *
 *   name of the group   │ years …
 *   ┌────────────────┐  │
 *   │ title          │  │
 *   │ (a project)    │  │
 *   │ (another)      │  │
 *   └────────────────┘  │
 *
 * It has no place in time, so no range of years moves it, and no arrow leads to it. Where the
 * density sets no names it is left out: without its name such a project says nothing.
 */
import type { BandInput, GroupInput, ItemInput, LayoutOptions, Setting } from './input.ts';
import { breakWell, textHeight } from './labels/label-text.ts';
import { breakKindly, penalties, textWidth, type BrokenText } from './text/index.ts';
import { isUndated } from './time/index.ts';

/** Room between the list and the years' margin, and between its ground and what stands on it, px. */
const outside = 8;
const inside = 6;
/** Room around a name on its slip, and between two slips, px. */
const slipPad = { x: 6, y: 3 } as const;
const slipGap = 4;

/** A project on its slip of paper. px from the list's left and top. */
export interface Slip {
  readonly input: ItemInput;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its lines begin `x` and `y` from the slip's own corner. */
  readonly label: BrokenText & { readonly x: number; readonly y: number };
}

export interface Shelf {
  readonly width: number;
  readonly height: number;
  /** Its lines begin `x` and `y` from the list's corner. */
  readonly title: BrokenText & { readonly x: number; readonly y: number };
  readonly slips: readonly Slip[];
}

/** Whether a list can be set at all: there are names, and a column for them. */
function hasShelves({ maxLabelLines, namesWidth }: LayoutOptions): boolean {
  return maxLabelLines > 0 && namesWidth > outside + 2 * (inside + slipPad.x);
}

export function undatedOf({ items }: GroupInput): ItemInput[] {
  return items.filter(isUndated);
}

/** Names what has no year where names are set and there is no column for them. */
export function shelfFaults({ groups }: BandInput, options: LayoutOptions): string[] {
  if (options.maxLabelLines === 0 || hasShelves(options)) return [];
  return groups.flatMap(undatedOf).map(({ id }) => `${id} has no year and no column of names`);
}

/** The list of `items`; `null` of none, or where it cannot be set. */
export function sizeShelf(
  items: readonly ItemInput[],
  title: string,
  setting: Setting,
): Shelf | null {
  const { options } = setting;
  if (items.length === 0 || !hasShelves(options)) return null;
  const width = options.namesWidth - outside;
  const slipWidth = width - 2 * inside;
  const heading = { ...headingOf(title, slipWidth, setting), x: inside, y: inside / 2 };
  let y = heading.y + textHeight(heading.lines.length, options) + slipGap;
  const slips = items.map((item) => {
    const slip = { ...slipOf(item, slipWidth, setting), x: inside, y };
    y += slip.height + slipGap;
    return slip;
  });
  return { width, height: y - slipGap + inside, title: heading, slips };
}

function headingOf(title: string, width: number, { metrics, options }: Setting): BrokenText {
  const { fontSize: size } = options;
  return (
    breakKindly(metrics, title, { width, size, maxLines: Infinity }) ?? {
      lines: [title],
      widths: [textWidth(metrics, title, size)],
      allowed: penalties.word,
    }
  );
}

function slipOf(item: ItemInput, width: number, setting: Setting): Omit<Slip, 'x' | 'y'> {
  const room = { width: width - 2 * slipPad.x, maxLines: Infinity, maxPenalty: penalties.word };
  const text = breakWell(item, room, setting) ?? headingOf(item.label, room.width, setting);
  const height = textHeight(text.lines.length, setting.options) + 2 * slipPad.y;
  return { input: item, width, height, label: { ...text, ...slipPad } };
}
