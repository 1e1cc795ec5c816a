/** Marks as shapes: what every medium paints is decided once. */
import { describe, expect, it } from 'vitest';
import {
  drawingOf,
  pathSteps,
  type BarLabelMark,
  type EvaluationMark,
  type Mark,
  type TextShape,
} from '../../src/scene/index.ts';
import { arrow, bar, evaluation, label } from '../fixtures/scenes.ts';

function textsOf(mark: Mark): TextShape[] {
  return drawingOf(mark).shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
}

/** Each line as its runs, `text paint`. */
function runsOf(mark: Mark): string[][] {
  return textsOf(mark).flatMap(({ lines }) =>
    lines.map(({ runs }) => runs.map(({ text, paint }) => `${text} ${JSON.stringify(paint)}`)),
  );
}

describe('a label', () => {
  const flagged: BarLabelMark = {
    ...label('a', [0, 0, 90, 32]),
    lines: [
      { text: '計測', x: 0, y: 12 },
      { text: '技術 要確認', x: 0, y: 28 },
      { text: '説明', x: 0, y: 44 },
    ],
    flagLength: 3,
    detailFrom: 2,
  };

  it('is in ink, the remark at the end of the name and the detail under it are not', () => {
    expect(runsOf(flagged)).toEqual([
      ['計測 "ink"'],
      ['技術  "ink"', '要確認 "muted"'],
      ['説明 "muted"'],
    ]);
  });

  it('has a ground only beside its bar, and is a text all the same', () => {
    const kinds = (mark: Mark): string[] => drawingOf(mark).shapes.map(({ kind }) => kind);
    expect(kinds(flagged)).toEqual(['text']);
    expect(kinds({ ...flagged, isBeside: true })).toEqual(['box', 'text']);
    expect(drawingOf({ ...flagged, isBeside: true }).bearer).toBe('text');
  });
});

describe('an evaluation', () => {
  const looks = (given: Partial<EvaluationMark>): string => {
    const mark = { ...evaluation('a', 2020, 20, 20), ...given };
    const shapes = drawingOf(mark).shapes.filter(({ kind }) => kind !== 'text');
    return JSON.stringify(shapes).replaceAll(/"(?:fill|stroke)":(?:\{.*?\}|"\w+"|null)/g, '');
  };

  it('is told apart by its outline alone', () => {
    const kinds = ['ex-ante', 'interim', 'ex-post'] as const;
    expect(new Set(kinds.map((kind) => looks({ evaluation: kind }))).size).toBe(3);
  });

  it('is filled once it was held, and its letter then the colour of the ground', () => {
    const held: EvaluationMark = { ...evaluation('a', 2020, 20, 20), status: 'held' };
    const accent = { plan: 'plan', tone: 'accent' };
    expect(drawingOf(held).shapes[0]).toMatchObject({ fill: accent });
    expect(runsOf(held)).toEqual([['中 "ground"']]);
    expect(drawingOf(evaluation('a', 2020, 20, 20)).shapes[0]).toMatchObject({ fill: 'ground' });
  });
});

describe('a bar', () => {
  it('of context wears no plan’s accent', () => {
    const plansOf = (mark: Mark): unknown[] =>
      [...JSON.stringify(drawingOf(mark).shapes).matchAll(/"plan":("\w*"|null)/g)].map(
        ([, plan = '']) => JSON.parse(plan) as unknown,
      );
    expect(new Set(plansOf(bar('a', [0, 0, 40, 20])))).toEqual(new Set(['plan']));
    expect(new Set(plansOf({ ...bar('a', [0, 0, 40, 20]), role: 'context' }))).toEqual(
      new Set([null]),
    );
  });
});

describe('an arrow', () => {
  it('has a head where it leads from before to after', () => {
    const led = arrow('a->b', [0, 0], [40, 0]);
    expect(drawingOf(led).shapes).toHaveLength(2);
    expect(drawingOf({ ...led, relation: 'related' }).shapes).toHaveLength(1);
  });
});

describe('the steps of a path', () => {
  it('are its letters with their points', () => {
    expect(pathSteps('M0,0L16,0Q20,0,20,4Z')).toEqual([
      { letter: 'M', x: 0, y: 0 },
      { letter: 'L', x: 16, y: 0 },
      { letter: 'Q', by: { x: 20, y: 0 }, x: 20, y: 4 },
      { letter: 'Z' },
    ]);
  });

  it('are none of another letter', () => {
    expect(() => pathSteps('M0 0A1 1 0 0 1 2 2')).toThrow('Not a path of ours');
  });
});
