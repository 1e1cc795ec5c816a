/**
 * What lies beyond the edges of a scrolled chart: counted beside the years, and in a band of which
 * nothing is seen. A press goes there.
 */
import { edgeWords } from '../i18n/edge-words.ts';
import { barsIn } from './bars.ts';
import { seenFrom } from './visible-names.ts';

const sides = ['left', 'right'] as const;
type Side = (typeof sides)[number];

/** Bars wholly beyond each edge, by their place in the window, and how many are not. */
interface Beyond extends Readonly<Record<Side, readonly DOMRect[]>> {
  readonly seen: number;
}

function beyondIn(root: ParentNode, from: number, to: number): Beyond {
  const boxes = barsIn(root)
    // What has no year is listed beside the years, beyond no edge of them.
    .filter((bar) => bar.closest('[data-part="plot"]'))
    .map((bar) => bar.querySelector('[data-kind="bar"]')?.getBoundingClientRect())
    .filter((box) => box !== undefined)
    .filter(({ width }) => width > 0);
  const left = boxes.filter((box) => box.right <= from);
  const right = boxes.filter((box) => box.left >= to);
  return { left, right, seen: boxes.length - left.length - right.length };
}

/** To the nearest of the bars beyond an edge. */
function goTo(frame: HTMLElement, side: Side, boxes: readonly DOMRect[]): void {
  const by =
    side === 'left'
      ? Math.max(...boxes.map(({ left }) => left)) - seenFrom(frame)
      : Math.min(...boxes.map(({ right }) => right)) - frame.getBoundingClientRect().right;
  frame.scrollBy({ left: by });
}

function buttonIn(place: Element, side: Side): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `beyond ${side}`;
  place.append(button);
  return button;
}

/** `beyond`: `null` where nothing is to be said. */
function say(place: Element, frame: HTMLElement, beyond: Beyond | null): void {
  const words = edgeWords(document.documentElement.lang === 'en' ? 'en' : 'ja');
  for (const side of sides) {
    const boxes = beyond?.[side] ?? [];
    const known = place.querySelector<HTMLButtonElement>(`:scope > .beyond.${side}`);
    if (!known && boxes.length === 0) continue;
    const button = known ?? buttonIn(place, side);
    button.hidden = boxes.length === 0;
    button.textContent = words[side](boxes.length);
    button.onclick = () => {
      goTo(frame, side, boxes);
    };
  }
}

/** Counts anew what is beyond the edges of a frame, and says so there. */
export function countBeyond(frame: HTMLElement): void {
  const isScrolled = frame.scrollWidth > frame.clientWidth + 1;
  const [from, to] = [seenFrom(frame), frame.getBoundingClientRect().right];
  const years = frame.querySelector('.years');
  if (years) say(years, frame, isScrolled ? beyondIn(frame, from, to) : null);
  for (const band of frame.querySelectorAll('.band')) {
    const beyond = isScrolled ? beyondIn(band, from, to) : null;
    say(band, frame, beyond?.seen === 0 ? beyond : null);
  }
}
