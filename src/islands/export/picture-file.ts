/** A picture's file as a page reads it and puts another drawing into it. */
import { exportWords } from '../../i18n/export-words.ts';
import type { SheetSize, SheetTexts } from '../../scene/index.ts';
import type { DrawnPicture } from '../explore/draw-picture.ts';

const elements = 'http://purl.org/dc/elements/1.1/';

/** Of one role, as its lines were set. */
function linesOf(file: XMLDocument, role: string): string[] {
  const lines = file.querySelectorAll(`[data-role="${role}"] > tspan`);
  return [...lines].map(({ textContent }) => textContent);
}

function addressIn(file: XMLDocument): string | null {
  return file.getElementsByTagNameNS(elements, 'identifier')[0]?.textContent ?? null;
}

/** What the file says over its chart and under it; `address`: where what is shown now is found. */
export function textsOf(file: XMLDocument, address: string | null): SheetTexts {
  const lang = file.documentElement.getAttribute('lang') === 'en' ? 'en' : 'ja';
  const space = lang === 'en' ? ' ' : '';
  const { joint } = exportWords(lang);
  const was = addressIn(file);
  const without = (line: string): string =>
    was !== null && line.endsWith(was) ? line.slice(0, -was.length - joint.length) : line;
  return {
    kicker: linesOf(file, 'kicker').join(space),
    title: linesOf(file, 'title').join(space),
    footer: linesOf(file, 'footer').map(without).filter(Boolean),
    joint,
    address,
  };
}

/** The size a picture's file was made in: `program-ls-medicines.slide.svg`, or as shown. */
export function sizeOf(href: string): SheetSize {
  const size = /\.(slide|half|square)\.svg$/.exec(href)?.[1];
  return size === 'slide' || size === 'half' || size === 'square' ? size : 'shown';
}

/** Of a name in the metadata; where there is none, one is made. */
function say(file: XMLDocument, name: string, text: string): void {
  const [work] = file.getElementsByTagNameNS('http://creativecommons.org/ns#', 'Work');
  const said = [...(work?.children ?? [])].find(
    ({ localName, namespaceURI }) => localName === name && namespaceURI === elements,
  );
  const element = said ?? work?.appendChild(file.createElementNS(elements, `dc:${name}`));
  if (element) element.textContent = text;
}

function resize(element: Element | null, { width, height }: DrawnPicture): void {
  element?.setAttribute('width', String(width));
  element?.setAttribute('height', String(height));
}

/** `day`: the ISO day it was drawn for. */
export function putPicture(
  file: XMLDocument,
  picture: DrawnPicture,
  { day, address }: { readonly day: string; readonly address: string | null },
): void {
  const { name, sentence, contents, width, height } = picture;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${contents}</svg>`;
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('#contents');
  const root = file.documentElement;
  if (drawn) file.getElementById('contents')?.replaceWith(file.importNode(drawn, true));
  for (const [id, text] of [
    ['chart-title', name],
    ['chart-desc', sentence],
  ] as const) {
    const element = file.getElementById(id);
    if (element) element.textContent = text;
  }
  say(file, 'title', name);
  say(file, 'description', sentence);
  say(file, 'date', day);
  if (address !== null) say(file, 'identifier', address);
  resize(root, picture);
  resize(file.getElementById('ground'), picture);
  root.setAttribute('viewBox', `0 0 ${width} ${height}`);
}
