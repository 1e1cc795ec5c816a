/** The parts of a picture's file that a page exchanges: its drawing, and the note under its foot. */
import { footLeading, type PlacedRoom } from '../../scene/index.ts';

/** Room of the chart on the sheet; `null` where the sheet grows with it. */
export function roomOf(file: XMLDocument): PlacedRoom | null {
  const values = file.getElementById('drawing')?.getAttribute('data-room')?.split(' ').map(Number);
  if (!values) return null;
  const [x = 0, y = 0, width = 0, height = 0] = values;
  return { x, y, width, height };
}

function footLines(file: XMLDocument): Element[] {
  return [...file.querySelectorAll('#foot > text:last-child > tspan')];
}

/** px between the left end of the foot and as much white space at the right. */
export function noteWidth(file: XMLDocument): number {
  const margin = Number(footLines(file)[0]?.getAttribute('x') ?? 0);
  return Number(file.documentElement.getAttribute('width')) - 2 * margin;
}

/** A drawing made for a room knows its place; for one without, the sheet grows. */
export function putDrawing(file: XMLDocument, markup: string): void {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`;
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('#drawing');
  const before = file.getElementById('drawing');
  if (!parsed || !before) return;
  const drawing = file.importNode(parsed, true);
  before.replaceWith(drawing);
  if (roomOf(file)) return;
  drawing.setAttribute('transform', before.getAttribute('transform') ?? '');
  const [was, is] = [sizeOf(before), sizeOf(drawing)];
  // The heading and the foot keep at least their width.
  growSheet(file, Math.max(0, is.width - was.width), is.height - was.height);
  moveFoot(file, is.height - was.height);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** px of the drawing's own. */
function sizeOf(drawing: Element): Size {
  return {
    width: Number(drawing.getAttribute('data-width')),
    height: Number(drawing.getAttribute('data-height')),
  };
}

/**
 * Sets lines under the last one. A sheet of a fixed size has room for them above its foot, which
 * moves up; another one grows.
 */
export function putNote(file: XMLDocument, note: readonly string[]): void {
  const last = footLines(file).at(-1);
  if (!last || note.length === 0) return;
  const y = Number(last.getAttribute('y'));
  const lines = note.map((text, i) => {
    const line = last.cloneNode() as Element;
    line.setAttribute('y', String(y + (i + 1) * footLeading));
    line.textContent = text;
    return line;
  });
  last.after(...lines);
  const more = note.length * footLeading;
  if (roomOf(file)) moveFoot(file, -more);
  else growSheet(file, 0, more);
}

/** px down. */
function moveFoot(file: XMLDocument, by: number): void {
  const foot = file.getElementById('foot');
  const top = Number(/ ([\d.]+)\)/.exec(foot?.getAttribute('transform') ?? '')?.[1] ?? 0);
  foot?.setAttribute('transform', `translate(0 ${top + by})`);
}

/** px; the ground grows along. */
function growSheet(file: XMLDocument, wider: number, higher: number): void {
  const root = file.documentElement;
  const width = Number(root.getAttribute('width')) + wider;
  const height = Number(root.getAttribute('height')) + higher;
  for (const element of [root, file.getElementById('ground')]) {
    element?.setAttribute('width', String(width));
    element?.setAttribute('height', String(height));
  }
  root.setAttribute('viewBox', `0 0 ${width} ${height}`);
}
