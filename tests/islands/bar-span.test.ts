import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spanOfPath } from '../../src/islands/bar-span.ts';
import { relativePath } from '../../src/render/svg/relative-path.ts';

const hundredths = fc.integer({ min: -200_000, max: 200_000 }).map((n) => n / 100);
const corners = fc.array(fc.tuple(hundredths, hundredths), { minLength: 1, maxLength: 12 });

it('spans all corners of a path, closed or not, as pages write it', () => {
  fc.assert(
    fc.property(corners, fc.constantFrom('', ' Z'), (points, end) => {
      const d = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'} ${x} ${y}`).join(' ');
      const { left, right } = spanOfPath(relativePath(d + end));
      const across = points.map(([x]) => x);
      expect(left).toBeCloseTo(Math.min(...across), 6);
      expect(right).toBeCloseTo(Math.max(...across), 6);
    }),
  );
});

it('spans the tip of a bar whose start is inferred', () => {
  expect(spanOfPath('M204 128h125v34h-125l-6-17l6-17')).toEqual({ left: 198, right: 329 });
});
