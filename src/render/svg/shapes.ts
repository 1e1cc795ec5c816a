/**
 * What a drawing's elements are made with, in the two dialects of one writer. In a file that stands
 * alone a mark is a group, painted by attributes. In a page, where a chart may have ten thousand
 * bars, a mark is as few elements as can be, the first of which bears its names, and the page's
 * stylesheet (`chart.css`) paints it by its class, so that the dark, print and forced colours reach
 * it too.
 */
import type { Mark, Palette } from '../../scene/index.ts';
import { element, escapeText, type Attributes } from './markup.ts';
import { relativePath } from './relative-path.ts';

export interface Pen {
  /** The colours of a file; `null` in a page. */
  readonly palette: Palette | null;
  /** Whether marks say what they are; those of a legend stand for nothing. */
  readonly isNamed: boolean;
  /** What begins the ids of a page's symbols; `null` where every shape is drawn where it stands. */
  readonly symbols: string | null;
}

/** An element before it is written. */
export interface Shape {
  readonly name: string;
  readonly attributes: Attributes;
  /** Markup. */
  readonly children?: readonly string[];
}

export type Draw<M extends Mark> = (mark: M, pen: Pen) => readonly Shape[];

export function write({ name, attributes, children = [] }: Shape): string {
  return element(name, attributes, children);
}

/** px, to two decimals. */
export function r(value: number): number {
  return Math.round(value * 100) / 100;
}

/** By class in a page, by attributes in a file. */
export function painted(
  { palette }: Pen,
  inPage: string | null,
  inFile: (palette: Palette) => Attributes,
): Attributes {
  return palette ? inFile(palette) : { class: inPage };
}

/** Those of the classes that hold. */
export function classes(...names: readonly (string | false)[]): string {
  return names.filter(Boolean).join(' ');
}

/** Requires: `d` has at most two decimals. */
export function path(pen: Pen, d: string, paint: Attributes): Shape {
  return { name: 'path', attributes: { d: pen.palette ? d : relativePath(d), ...paint } };
}

/** The names that tests, scripts and readers' tools find a mark by. */
export function named(pen: Pen, kind: string, id: string, says: Attributes = {}): Attributes {
  return pen.isNamed ? { 'data-kind': kind, 'data-id': id, ...says } : {};
}

/** Several shapes as one mark. `title`: what is said of it to someone who cannot see it. */
export function whole(
  pen: Pen,
  names: Attributes,
  title: string | null,
  shapes: readonly Shape[],
): readonly Shape[] {
  if (pen.palette) {
    const said = title === null ? [] : [element('title', {}, [escapeText(title)])];
    return [{ name: 'g', attributes: names, children: [...said, ...shapes.map(write)] }];
  }
  const said = title === null || !pen.isNamed ? {} : { role: 'img', 'aria-label': title };
  return shapes.map((shape, i) =>
    i === 0 ? { ...shape, attributes: { ...names, ...shape.attributes, ...said } } : shape,
  );
}

/** A line of a text. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** How it is painted where it differs from the rest. */
  readonly paint?: Attributes | null;
  /** Markup after its characters, in the same line. */
  readonly more?: string;
  /** What stands between it and the next, and is not seen. */
  readonly joint?: string;
}

/** In a page the first line needs no element of its own, unless it is painted apart. */
export function textOf(pen: Pen, attributes: Attributes, runs: readonly Run[]): Shape {
  const inside = ({ text, more = '' }: Run): string => escapeText(text) + more;
  const line = (run: Run): string =>
    element('tspan', { x: run.x, y: run.y, ...run.paint }, [inside(run)]) + (run.joint ?? '');
  const [first, ...rest] = runs;
  if (pen.palette || !first || first.paint)
    return { name: 'text', attributes, children: runs.map(line) };
  return {
    name: 'text',
    attributes: { ...attributes, x: first.x, y: first.y },
    children: [inside(first), first.joint ?? '', ...rest.map(line)],
  };
}
