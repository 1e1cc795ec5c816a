/**
 * While a chart's own years are scrolled out above, a copy of them stays at the top of the window,
 * over the years it names. The frame scrolls sideways, so CSS alone cannot hold them.
 */
import { redrawn } from './redrawn.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** The years as a drawing of their own, and the height they take, px of the drawing. */
function copyYears(chart: HTMLElement): SVGSVGElement | null {
  const labels = [...chart.querySelectorAll<SVGTextElement>('[data-kind="axis-label"]')];
  const source = labels[0]?.closest('svg');
  if (!source) return null;
  const own = labels.filter((label) => label.closest('svg') === source);
  const height = Math.max(...own.map((label) => label.getBBox().y + label.getBBox().height)) + 6;
  const copy = document.createElementNS(svgNamespace, 'svg');
  for (const name of ['font-family', 'font-size', 'style'])
    copy.setAttribute(name, source.getAttribute(name) ?? '');
  const { x, width } = source.viewBox.baseVal;
  copy.setAttribute('viewBox', `${x} 0 ${width} ${height}`);
  for (const label of own) {
    const year = label.cloneNode(true) as SVGTextElement;
    // Named once, in the drawing itself.
    year.removeAttribute('data-kind');
    year.removeAttribute('data-id');
    copy.append(year);
  }
  return copy;
}

/** Returns what undoes it. */
export function keepYears(chart: HTMLElement): () => void {
  const frame = chart.querySelector<HTMLElement>('.chart-frame');
  const canvas = chart.querySelector<HTMLElement>('.chart-canvas');
  if (!frame || !canvas) return () => {};
  const stop = new AbortController();
  const { signal } = stop;
  const strip = document.createElement('div');
  strip.className = 'years';
  strip.setAttribute('aria-hidden', 'true');
  strip.hidden = true;
  let isFresh = false;
  const place = (): void => {
    const { top, bottom } = canvas.getBoundingClientRect();
    const isOut = top < -8 && bottom > 160;
    if (isOut && !isFresh) {
      const copy = copyYears(chart);
      strip.replaceChildren(...(copy ? [copy] : []));
      isFresh = true;
    }
    strip.hidden = !isOut;
    if (!isOut) return;
    strip.style.setProperty('--canvas', `${canvas.clientWidth}px`);
    strip.style.setProperty('--scrolled', `${frame.scrollLeft}px`);
  };
  let isDue = false;
  const due = (): void => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      place();
    });
  };
  const seen = new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting) addEventListener('scroll', due, { passive: true, signal });
    else removeEventListener('scroll', due);
    due();
  });
  chart.prepend(strip);
  seen.observe(chart);
  frame.addEventListener('scroll', due, { passive: true, signal });
  addEventListener('resize', due, { passive: true, signal });
  chart.addEventListener(
    redrawn,
    () => {
      isFresh = false;
      due();
    },
    { signal },
  );
  return () => {
    stop.abort();
    seen.disconnect();
    strip.remove();
  };
}
