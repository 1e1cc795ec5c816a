/** Whatever a mark is drawn with has a shape on a slide, at its place. */
import { describe, expect, it } from 'vitest';
import { drawPrimitive } from '../../src/render/pptx/draw-primitive.ts';
import { createPen } from '../../src/render/pptx/pen.ts';
import { createIds } from '../../src/render/pptx/shapes.ts';
import { stroked, type Primitive } from '../../src/scene/index.ts';

const pen = createPen([], {
  lang: 'ja',
  ids: createIds(),
  view: { scale: 0.75, x: 24, y: 96 },
  size: 9,
  lineHeight: 16,
  accents: ['plan'],
  names: { project: (id) => id, label: (id) => id, axis: 'axis', today: 'today' },
});
const bare = { fill: null, stroke: stroked('muted') } as const;

function drawn(primitive: Primitive): string {
  return drawPrimitive(primitive, { id: 2, name: 'a', description: '' }, pen);
}

/** EMU of the upper left corner and of the size. */
function frameOf(xml: string): number[] {
  const numbers = /<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(xml);
  return numbers?.slice(1).map(Number) ?? [];
}

const emuPerPx = 9525;

describe('a primitive on a slide', () => {
  it('is Office’s own line where it is a straight one', () => {
    const xml = drawn({ kind: 'path', d: 'M8,4L8,24', ...bare });
    expect(xml).toContain('prst="line"');
    expect(frameOf(xml)).toEqual([40, 132, 0, 20].map((px) => px * emuPerPx));
  });

  it('keeps every corner and curve of a path', () => {
    const xml = drawn({ kind: 'path', d: 'M8,4L24,4Q28,4,28,8L28,24Z', ...bare });
    expect(frameOf(xml)).toEqual([40, 132, 20, 20].map((px) => px * emuPerPx));
    expect(xml).toContain('<a:path w="2000" h="2000">');
    const points = [...xml.matchAll(/<a:pt x="(\d+)" y="(\d+)"\/>/g)].map(([, x, y]) => [x, y]);
    expect(points).toEqual([
      ['0', '0'],
      ['1600', '0'],
      ['2000', '0'],
      ['2000', '400'],
      ['2000', '2000'],
    ]);
    expect(xml).toContain('<a:close/>');
  });

  it('is round, or has round corners', () => {
    expect(drawn({ kind: 'disc', centre: { x: 20, y: 20 }, radius: 4, ...bare })).toContain(
      'prst="ellipse"',
    );
    const slip = { kind: 'box', x: 0, y: 0, width: 40, height: 20, ...bare } as const;
    expect(drawn({ ...slip, radius: 5 })).toContain('fmla="val 25000"');
    expect(drawn({ ...slip, radius: 0 })).toContain('prst="rect"');
  });

  it('has its text about where its middle or its left end is', () => {
    const run = { text: '今日', paint: 'today' } as const;
    const lines = [{ x: 40, y: 40, runs: [run] }];
    const text = { kind: 'text', weight: 700, lines } as const;
    const [left = 0, , width = 0] = frameOf(drawn({ ...text, anchor: 'middle' }));
    expect(left + width / 2).toBe((32 + 40) * emuPerPx);
    expect(frameOf(drawn({ ...text, anchor: 'start' }))[0]).toBe((32 + 40) * emuPerPx);
    expect(drawn({ ...text, anchor: 'start' })).toContain('b="1"');
  });
});
