/**
 * The chart as the page shows it just now, put into the file of the chart as built: heading, legend,
 * source and fonts stay the file's, the drawing becomes the reader's. The drawing carries its light
 * colours as attributes and the page's stylesheet only overrides them, so leaving the classes out
 * gives the picture. Elements and attributes are copied by name, so nothing that is not drawing
 * comes along, whatever stands in the page.
 */
import { growSheet, moveFoot } from './picture-file.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
const drawn = new Set(['g', 'path', 'rect', 'circle', 'text', 'tspan', 'title']);
const kept = (
  'd x y width height cx cy r rx transform fill stroke stroke-width stroke-dasharray ' +
  'text-anchor font-weight font-size data-kind data-id'
).split(' ');

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Requires: `chart` holds `.band` elements with the two parts of each band. */
export function putLiveDrawing(file: XMLDocument, chart: Element): void {
  const drawing = file.getElementById('drawing');
  if (!drawing) return;
  const bands: Element[] = [];
  const size = { width: 0, height: 0 };
  for (const band of chart.querySelectorAll('.band')) {
    const group = file.createElementNS(svgNamespace, 'g');
    group.setAttribute('transform', `translate(0 ${size.height})`);
    let height = 0;
    for (const part of band.querySelectorAll('svg')) {
      const box = part.viewBox.baseVal;
      height = Math.max(height, box.height);
      size.width = Math.max(size.width, box.x + box.width);
      // The lines that run across both parts stand in each.
      const isNames = part.dataset['part'] === 'names';
      for (const child of part.children)
        if (child.localName !== 'title' && !(isNames && child.matches('.g')))
          append(group, child, file);
    }
    bands.push(group);
    size.height += height;
  }
  const before = sizeOf(drawing);
  drawing.replaceChildren(...bands);
  // The heading and the foot keep at least their width.
  growSheet(file, Math.max(0, size.width - before.width), size.height - before.height);
  moveFoot(file, size.height - before.height);
}

/** Copies what is drawn of `source`, and of it only what is shown. */
function append(target: Element, source: Element, file: XMLDocument): void {
  const style = getComputedStyle(source);
  const isLink = source.localName === 'a';
  if ((!isLink && !drawn.has(source.localName)) || style.display === 'none') return;
  const copy = file.createElementNS(svgNamespace, isLink ? 'g' : source.localName);
  for (const name of kept) {
    const value = source.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
  if (isLink) {
    const title = file.createElementNS(svgNamespace, 'title');
    title.textContent = source.getAttribute('aria-label');
    copy.append(title);
  }
  for (const child of source.childNodes)
    if (child instanceof Element) append(copy, child, file);
    else if (child instanceof Text) copy.append(file.createTextNode(child.data));
  target.append(copy);
}

function sizeOf(drawing: Element): Size {
  return {
    width: Number(drawing.getAttribute('data-width')),
    height: Number(drawing.getAttribute('data-height')),
  };
}
