/**
 * The outlines of a TrueType font as WOFF2 packs them (W3C, WOFF File Format 2.0, 5.1): numbers of a
 * kind together, each point as its distance from the one before, boxes left out where the points say
 * them. `loca` is left out altogether. The hint that contours overlap is not carried over.
 */
import { short255 } from './packed-numbers.ts';

/** The streams of the packed table, in their order. */
interface Streams {
  readonly contours: number[];
  readonly points: number[];
  readonly flags: number[];
  readonly glyphs: number[];
  readonly composites: number[];
  readonly boxes: number[];
  readonly instructions: number[];
}

/** Distance from the point before, font units. */
interface Step {
  readonly isOnCurve: boolean;
  readonly dx: number;
  readonly dy: number;
}

const word = (value: number): number[] => [(value >> 8) & 0xff, value & 0xff];
const long = (value: number): number[] => [...word(value >>> 16), ...word(value)];

/** Bytes of a glyph before its outline: how many contours it has, and its box. */
const headLength = 10;

/** `glyf` and `loca` of a font whose `head` says in which of two ways `loca` is written. */
export function packGlyphs(glyf: DataView, loca: DataView, indexFormat: number): Uint8Array {
  const size = indexFormat === 0 ? 2 : 4;
  const count = loca.byteLength / size - 1;
  const startOf = (glyph: number): number =>
    indexFormat === 0 ? loca.getUint16(glyph * 2) * 2 : loca.getUint32(glyph * 4);
  const streams: Streams = {
    ...{ contours: [], points: [], flags: [], glyphs: [] },
    ...{ composites: [], boxes: [], instructions: [] },
  };
  const hasBox = new Uint8Array(4 * ((count + 31) >> 5));
  for (let glyph = 0; glyph < count; glyph++) {
    const [start, end] = [startOf(glyph), startOf(glyph + 1)];
    const outline = new DataView(glyf.buffer, glyf.byteOffset + start, end - start);
    if (packGlyph(outline, streams))
      hasBox[glyph >> 3] = (hasBox[glyph >> 3] ?? 0) | (0x80 >> (glyph & 7));
  }
  const { contours, points, flags, glyphs, composites, boxes, instructions } = streams;
  const parts = [contours, points, flags, glyphs, composites, [...hasBox, ...boxes], instructions];
  // No options; nothing is said of overlaps.
  const head = [...long(0), ...word(count), ...word(indexFormat)];
  return Uint8Array.from([
    ...head,
    ...parts.flatMap(({ length }) => long(length)),
    ...parts.flat(),
  ]);
}

/** Whether the glyph's box had to be put down. */
function packGlyph(outline: DataView, streams: Streams): boolean {
  if (outline.byteLength === 0) {
    streams.contours.push(...word(0));
    return false;
  }
  const contours = outline.getInt16(0);
  streams.contours.push(...word(contours));
  const hasBox =
    contours < 0 ? packComposite(outline, streams) : packSimple(outline, contours, streams);
  if (hasBox) for (let i = 2; i < headLength; i++) streams.boxes.push(outline.getUint8(i));
  return hasBox;
}

/** Bits of the flags of a component: words for its place, how it is scaled, whether more follow. */
const component = {
  words: 0x1,
  scale: 0x8,
  more: 0x20,
  scales: 0x40,
  matrix: 0x80,
  instructions: 0x100,
};

/** A glyph made of others is put down as it is, with its box. */
function packComposite(outline: DataView, { composites, glyphs, instructions }: Streams): true {
  let [at, flags] = [headLength, component.more];
  while (flags & component.more) {
    flags = outline.getUint16(at);
    at += 4 + (flags & component.words ? 4 : 2);
    at +=
      flags & component.scale ? 2 : flags & component.scales ? 4 : flags & component.matrix ? 8 : 0;
  }
  for (let i = headLength; i < at; i++) composites.push(outline.getUint8(i));
  if (flags & component.instructions) {
    const length = outline.getUint16(at);
    glyphs.push(...short255(length));
    for (let i = 0; i < length; i++) instructions.push(outline.getUint8(at + 2 + i));
  }
  return true;
}

/** Whether the box is another than that of the points. */
function packSimple(outline: DataView, contours: number, streams: Streams): boolean {
  let before = -1;
  for (let contour = 0; contour < contours; contour++) {
    const last = outline.getUint16(headLength + contour * 2);
    streams.points.push(...short255(last - before));
    before = last;
  }
  const at = headLength + contours * 2;
  const length = outline.getUint16(at);
  for (let i = 0; i < length; i++) streams.instructions.push(outline.getUint8(at + 2 + i));
  const steps = stepsOf(outline, at + 2 + length, before + 1);
  for (const step of steps) packStep(step, streams);
  streams.glyphs.push(...short255(length));
  const box = [2, 4, 6, 8].map((i) => outline.getInt16(i));
  return boxOf(steps).some((side, i) => side !== box[i]);
}

/** Bits of the flags of a point. */
const point = { onCurve: 0x1, shortX: 0x2, shortY: 0x4, repeat: 0x8, sameX: 0x10, sameY: 0x20 };

function stepsOf(outline: DataView, from: number, count: number): Step[] {
  let at = from;
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = outline.getUint8(at++);
    const times = flag & point.repeat ? outline.getUint8(at++) + 1 : 1;
    for (let i = 0; i < times; i++) flags.push(flag);
  }
  /** `short`: one byte whose sign `same` says; else `same` is no step at all, or a word follows. */
  const steps = (short: number, same: number): number[] =>
    flags.map((flag) => {
      if (flag & short) return flag & same ? outline.getUint8(at++) : -outline.getUint8(at++);
      if (flag & same) return 0;
      at += 2;
      return outline.getInt16(at - 2);
    });
  const across = steps(point.shortX, point.sameX);
  const up = steps(point.shortY, point.sameY);
  return flags.map((flag, i) => ({
    isOnCurve: (flag & point.onCurve) !== 0,
    dx: across[i] ?? 0,
    dy: up[i] ?? 0,
  }));
}

/** Left, bottom, right, top. */
function boxOf(steps: readonly Step[]): number[] {
  let [x, y] = [0, 0];
  const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
  for (const { dx, dy } of steps) {
    x += dx;
    y += dy;
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** A step as one of 128 kinds (in `flags`) and one to four bytes (in `glyphs`), by the table of 5.2. */
function packStep({ isOnCurve, dx, dy }: Step, { flags, glyphs }: Streams): void {
  const [x, y] = [Math.abs(dx), Math.abs(dy)];
  const [signX, signY] = [dx < 0 ? 0 : 1, dy < 0 ? 0 : 1];
  const signs = signX + 2 * signY;
  const put = (kind: number, ...bytes: readonly number[]): void => {
    flags.push((isOnCurve ? 0 : 0x80) | kind);
    glyphs.push(...bytes);
  };
  if (x === 0 && y < 1280) put(((y & 0xf00) >> 7) + signY, y & 0xff);
  else if (y === 0 && x < 1280) put(10 + ((x & 0xf00) >> 7) + signX, x & 0xff);
  else if (x < 65 && y < 65)
    put(
      20 + ((x - 1) & 0x30) + (((y - 1) & 0x30) >> 2) + signs,
      (((x - 1) & 0xf) << 4) | ((y - 1) & 0xf),
    );
  else if (x < 769 && y < 769)
    put(
      84 + 12 * (((x - 1) & 0x300) >> 8) + (((y - 1) & 0x300) >> 6) + signs,
      (x - 1) & 0xff,
      (y - 1) & 0xff,
    );
  else if (x < 4096 && y < 4096) put(120 + signs, x >> 4, ((x & 0xf) << 4) | (y >> 8), y & 0xff);
  else put(124 + signs, ...word(x), ...word(y));
}
