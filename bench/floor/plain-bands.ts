/** Scenes with everything taken away but where bars, their labels and arrows stand, px. */
import { roundedPath, type Mark, type MarkKind, type Scene } from '../../src/scene/index.ts';

export interface PlainBand {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly {
    readonly x: number;
    readonly y: number;
    readonly right: number;
    readonly bottom: number;
    readonly label: string;
  }[];
  readonly arrows: readonly {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
    readonly d: string;
  }[];
}

function ofKind<K extends MarkKind>(marks: readonly Mark[], kind: K) {
  return marks.filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind);
}

export function plainBands({ width, bands }: Scene): PlainBand[] {
  return bands.map(({ height, marks }) => {
    const labels = new Map(
      ofKind(marks, 'bar-label').map(({ id, lines }) => [
        id,
        lines.map(({ text }) => text).join(''),
      ]),
    );
    return {
      width,
      height,
      bars: ofKind(marks, 'bar').map((bar) => ({
        x: bar.x,
        y: bar.y,
        right: bar.x + bar.width,
        bottom: bar.y + bar.height,
        label: labels.get(bar.id) ?? '',
      })),
      arrows: ofKind(marks, 'arrow').map(({ points }) => {
        const [from, to] = [points[0], points.at(-1)];
        return {
          x1: from?.x ?? 0,
          y1: from?.y ?? 0,
          x2: to?.x ?? 0,
          y2: to?.y ?? 0,
          d: roundedPath(points, 0),
        };
      }),
    };
  });
}

/** The least: a rectangle and a text a bar, a path an arrow, waiting band by band. */
export function plainMarkup({ width, height, bars, arrows }: PlainBand): string {
  const drawn = [
    ...arrows.map(({ d }) => `<path d="${d}"/>`),
    ...bars.map(
      ({ x, y, right, bottom, label }) =>
        `<rect x="${x}" y="${y}" width="${right - x}" height="${bottom - y}"/><text x="${x}" y="${bottom - 8}">${label}</text>`,
    ),
  ];
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${drawn.join('')}</svg>`;
}
