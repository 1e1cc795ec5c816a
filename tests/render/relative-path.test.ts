import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativePath } from '../../src/render/svg/relative-path.ts';

/** px to the hundredth; no zero has a sign. */
function said(value: number): string {
  return value.toFixed(2).replace(/^-(?=0\.00$)/, '');
}

/** The points a path goes through, px, by the rules of SVG for the commands we write. */
function pointsOf(d: string): string[] {
  let [x, y] = [0, 0];
  const points: string[] = [];
  for (const [, command = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const isRelative = command === command.toLowerCase();
    const [dx, dy] = isRelative ? [x, y] : [0, 0];
    const name = command.toUpperCase();
    if (name === 'Z') points.push('z');
    else if (name === 'H') x = dx + (numbers[0] ?? 0);
    else if (name === 'V') y = dy + (numbers[0] ?? 0);
    else {
      const pairs = numbers.map((value, i) => value + (i % 2 === 0 ? dx : dy));
      if (name === 'Q') points.push(`by ${pairs.slice(0, 2).map(said).join(' ')}`);
      [x, y] = pairs.slice(-2) as [number, number];
    }
    if (name !== 'Z') points.push(`${said(x)} ${said(y)}`);
  }
  return points;
}

const number = fc.integer({ min: -99_999, max: 99_999 }).map((hundredths) => hundredths / 100);
const command = fc.oneof(
  fc.tuple(number, number).map(([x, y]) => `L${x},${y}`),
  fc.tuple(number, number).map(([x, y]) => `M${x} ${y}`),
  fc.tuple(number, number, number, number).map((four) => `Q${four.join(',')}`),
);

describe('a relative path', () => {
  it('goes through the points of the absolute one', () => {
    fc.assert(
      fc.property(number, number, fc.array(command), fc.boolean(), (x, y, commands, isClosed) => {
        const d = `M${x},${y}${commands.join('')}${isClosed ? 'Z' : ''}`;
        expect(pointsOf(relativePath(d))).toEqual(pointsOf(d));
      }),
    );
  });

  it('says a bar in a few characters', () => {
    expect(relativePath('M409,52L571,52L571,86L409,86Z')).toBe('M409 52h162v34h-162z');
    expect(relativePath('M8.5,4L8.25,3.75Q0,0,1,1')).toBe('M8.5 4l-.25-.25q-8.25-3.75-7.25-2.75');
  });

  it('refuses what it does not know', () => {
    expect(() => relativePath('M0 0A1 1 0 0 1 2 2')).toThrow('Not a path of ours');
  });
});
