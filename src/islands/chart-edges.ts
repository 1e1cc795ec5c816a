/**
 * What lies beyond the edges of a scrolled chart: counted beside the years, and in a band of which
 * nothing is seen. A press goes there.
 */
import { edgeWords } from '../i18n/edge-words.ts';
import { spanOf, type Span } from './bar-span.ts';
import { barsIn } from './bars.ts';
import { seenFrom } from './visible-names.ts';

const sides = ['left', 'right'] as const;
type Side = (typeof sides)[number];

/** Bars wholly beyond each edge, by their place in the window, and how many are not. */
interface Beyond extends Readonly<Record<Side, readonly Span[]>> {
  readonly seen: number;
}

/** From across a drawing to across the window. All drawings of a chart lie as its years do. */
function toWindow(axis: SVGSVGElement): (span: Span) => Span {
  const box = axis.getBoundingClientRect();
  const view = axis.viewBox.baseVal;
  const place = (x: number): number => box.left + ((x - view.x) * box.width) / view.width;
  return ({ left, right }) => ({ left: place(left), right: place(right) });
}

const spansOf = new WeakMap<SVGSVGElement, readonly Span[]>();

/** Of the bars in a band; none where it is folded. Read once: what is drawn anew is another drawing. */
function spansIn(band: Element): readonly Span[] {
  const svg = band.querySelector<SVGSVGElement>('svg[data-part="plot"]');
  if (!svg || !band.checkVisibility()) return [];
  const known = spansOf.get(svg);
  if (known) return known;
  const spans = barsIn(svg)
    .map((bar) => bar.querySelector('[data-kind="bar"]'))
    .filter((shape) => shape !== null)
    .map(spanOf);
  spansOf.set(svg, spans);
  return spans;
}

function beyondIn(spans: readonly Span[], from: number, to: number): Beyond {
  const left = spans.filter((span) => span.right <= from);
  const right = spans.filter((span) => span.left >= to);
  return { left, right, seen: spans.length - left.length - right.length };
}

/** To the nearest of the bars beyond an edge. */
function goTo(frame: HTMLElement, side: Side, spans: readonly Span[]): void {
  const by =
    side === 'left'
      ? Math.max(...spans.map(({ left }) => left)) - seenFrom(frame)
      : Math.min(...spans.map(({ right }) => right)) - frame.getBoundingClientRect().right;
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
    const spans = beyond?.[side] ?? [];
    const known = place.querySelector<HTMLButtonElement>(`:scope > .beyond.${side}`);
    if (!known && spans.length === 0) continue;
    const button = known ?? buttonIn(place, side);
    button.hidden = spans.length === 0;
    button.textContent = words[side](spans.length);
    button.onclick = () => {
      goTo(frame, side, spans);
    };
  }
}

/** Counts anew what is beyond the edges of a frame, and says so there. */
export function countBeyond(frame: HTMLElement): void {
  const years = frame.querySelector('.years');
  const axis = years?.querySelector('svg');
  if (!years || !axis) return;
  const isScrolled = frame.scrollWidth > frame.clientWidth + 1;
  const [from, to] = [seenFrom(frame), frame.getBoundingClientRect().right];
  const bands = [...frame.querySelectorAll('.band')];
  const place = toWindow(axis);
  const spans = isScrolled ? bands.map((band) => spansIn(band).map(place)) : [];
  say(years, frame, isScrolled ? beyondIn(spans.flat(), from, to) : null);
  bands.forEach((band, i) => {
    const beyond = beyondIn(spans[i] ?? [], from, to);
    say(band, frame, isScrolled && beyond.seen === 0 ? beyond : null);
  });
}
