/** Names that stay with the part of their bar that is seen, as a group's heading does in a list. */
import { barsIn } from './bars.ts';

/** A name that may move right inside its bar; px of its drawing. */
interface Movable {
  readonly label: SVGGraphicsElement;
  readonly left: number;
  /** How far it may move before it meets a mark or its bar's end. */
  readonly most: number;
}

/** px between a name and what it stands beside. */
const room = 6;

const movableIn = new WeakMap<SVGSVGElement, readonly Movable[]>();

function movable(bar: SVGAElement, marks: readonly DOMRect[]): Movable[] {
  const label = bar.querySelector<SVGGraphicsElement>('[data-kind="bar-label"]');
  const drawn = bar.querySelector<SVGGraphicsElement>('[data-kind="bar"]')?.getBBox();
  if (!label || !drawn) return [];
  const { x, y, width, height } = label.getBBox();
  const [right, end] = [x + width, drawn.x + drawn.width];
  if (x < drawn.x || right > end) return [];
  const ahead = marks.filter(
    (mark) => mark.y < y + height && mark.y + mark.height > y && mark.x >= right && mark.x < end,
  );
  const most = Math.min(end, ...ahead.map((mark) => mark.x)) - room - right;
  return most > 0 ? [{ label, left: x, most }] : [];
}

function movablesOf(svg: SVGSVGElement): readonly Movable[] {
  const known = movableIn.get(svg);
  if (known) return known;
  const marks = [...svg.querySelectorAll<SVGGraphicsElement>('[data-kind="evaluation"]')].map(
    (mark) => mark.getBBox(),
  );
  const found = barsIn(svg).flatMap((bar) => movable(bar, marks));
  movableIn.set(svg, found);
  return found;
}

/** Left end of what is seen of the years, px of the window: names that hold still cover the rest. */
export function seenFrom(frame: HTMLElement): number {
  const years = frame.querySelector('.years');
  const axis = years?.querySelector('svg');
  if (!years || !axis) return frame.getBoundingClientRect().left;
  const beside = parseFloat(getComputedStyle(years).paddingInlineStart);
  const names = parseFloat(getComputedStyle(axis).marginInlineStart);
  return frame.getBoundingClientRect().left + beside + names;
}

/** Puts every name in sight where its bar is seen. */
export function keepNames(frame: HTMLElement): void {
  const { top, bottom } = frame.getBoundingClientRect();
  const from = seenFrom(frame);
  for (const band of frame.querySelectorAll('.band')) {
    // Of the band first: to ask where something in it stands lays it out, seen or not.
    const place = band.getBoundingClientRect();
    if (place.height === 0 || place.bottom < top || place.top > bottom) continue;
    const svg = band.querySelector<SVGSVGElement>('svg[data-part="plot"]');
    const box = svg?.getBoundingClientRect();
    if (!svg || !box || box.height === 0) continue;
    const view = svg.viewBox.baseVal;
    const seen = view.x + ((from - box.left) * view.width) / box.width;
    for (const { label, left, most } of movablesOf(svg)) {
      const by = Math.max(0, Math.min(most, seen - left));
      label.style.transform = by > 0 ? `translateX(${Math.round(by)}px)` : '';
    }
  }
}
