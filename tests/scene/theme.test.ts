import { describe, expect, it } from 'vitest';
import {
  coloursOf,
  darkPalette,
  lightPalette,
  paletteFor,
  type Palette,
} from '../../src/scene/index.ts';

type Rgb = readonly [number, number, number];

/** Linear-light matrices of full dichromacy: Machado, Oliveira and Fernandes (2009), severity 1. */
const visions: Readonly<Record<string, readonly Rgb[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(hex: string): Rgb {
  const channel = (at: number): number => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function seen(rgb: Rgb, matrix: readonly Rgb[]): Rgb {
  const row = (i: number): number => {
    const [a = 0, b = 0, c = 0] = matrix[i] ?? [];
    return Math.min(1, Math.max(0, a * rgb[0] + b * rgb[1] + c * rgb[2]));
  };
  return [row(0), row(1), row(2)];
}

/** CIE 1976 L*a*b*, D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function difference(a: Rgb, b: Rgb): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [r, g, blue] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((p, q) => q - p);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', lightPalette],
  ['dark', darkPalette],
] as [string, Palette][])('the %s palette', (_name, palette) => {
  const plans = [...Object.values(palette.plans), ...palette.spare];

  it.each(Object.keys(visions))(
    'tells the plans it names, and the spare, apart for %s',
    (vision) => {
      for (const set of [Object.values(palette.plans), palette.spare]) {
        const colours = set.map(({ accent }) => lab(seen(linear(accent), visions[vision] ?? [])));
        const differences = colours.flatMap((a, i) =>
          colours.slice(i + 1).map((b) => difference(a, b)),
        );
        // ΔE*ab of 10 is plain to see side by side.
        expect(Math.min(...differences)).toBeGreaterThan(20);
      }
    },
  );

  it('writes every text and accent at 4.5:1 on the ground, and text on every fill', () => {
    const accents = plans.map(({ accent }) => accent);
    for (const colour of [palette.ink, palette.muted, palette.today, palette.arrow, ...accents])
      expect(contrast(colour, palette.ground), colour).toBeGreaterThanOrEqual(4.5);
    for (const { strong, light } of plans) {
      expect(contrast(palette.ink, strong)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.muted, light)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('draws a plan it does not name in no grey, whatever its id', () => {
    for (const id of ['other', 'constructor', '__proto__', 'toString'])
      expect(coloursOf(palette, id)).toBe(palette.spare[0]);
    expect(coloursOf(palette, '')).toBe(palette.context);
    expect(coloursOf(palette, 'nano-materials')).toBe(palette.plans['nano-materials']);
  });

  it('gives plans it does not name the spare colours in their order, and round again', () => {
    const ids = ['a', 'life-science', 'constructor', 'b', '__proto__', 'c'];
    const own = paletteFor(palette, ids);
    const [first, second, third, fourth] = palette.spare;
    expect(ids.map((id) => coloursOf(own, id))).toEqual([
      first,
      palette.plans['life-science'],
      second,
      third,
      fourth,
      first,
    ]);
  });
});
