/** The auditor audited: for each fault a scene that has it and no other, and one that just has not. */
import { describe, expect, it } from 'vitest';
import {
  auditScene,
  faultless,
  hardFaults,
  hardKinds,
  type HardKind,
  type Mark,
} from '../../src/scene/index.ts';
import { arrow, band, bar, evaluation, label, sceneOf } from '../fixtures/scenes.ts';

interface Wrong {
  readonly kind: HardKind;
  readonly says: string;
  readonly marks: readonly Mark[];
  /** The same, a px further apart. */
  readonly right: readonly Mark[];
}

/** Two bars that an arrow leads between, a line of text above another. */
const [a, b] = [bar('a', [20, 40, 60, 20]), bar('b', [160, 40, 60, 20])];
const straight = arrow('a->b', [80, 50], [160, 50]);
const [c, d] = [bar('c', [20, 120, 60, 20]), bar('d', [160, 120, 60, 20])];

const wrongs: readonly (readonly [string, Wrong])[] = [
  [
    'two labels over each other',
    {
      kind: 'labelOverLabel',
      says: 'a and b',
      marks: [label('a', [20, 40, 60, 16]), label('b', [79, 55, 60, 16])],
      right: [label('a', [20, 40, 60, 16]), label('b', [80, 55, 60, 16])],
    },
  ],
  [
    'a label over a mark',
    {
      kind: 'labelOverMark',
      says: 'a and a:interim:2022',
      marks: [a, label('a', [24, 42, 30, 16]), evaluation('a', 2022, 58, 50)],
      right: [a, label('a', [24, 42, 30, 16]), evaluation('a', 2022, 59, 50)],
    },
  ],
  [
    'two marks over each other',
    {
      kind: 'markOverMark',
      says: 'a:interim:2022 and a:interim:2023',
      marks: [a, evaluation('a', 2022, 40, 50), evaluation('a', 2023, 49, 50)],
      right: [a, evaluation('a', 2022, 40, 50), evaluation('a', 2023, 50, 50)],
    },
  ],
  [
    'a label over the bar of another',
    {
      kind: 'labelOverBar',
      says: 'b and a',
      marks: [b, label('a', [100, 59, 70, 16])],
      right: [b, label('a', [100, 60, 70, 16])],
    },
  ],
  [
    'two bars over each other',
    {
      kind: 'barOverBar',
      says: 'a and b',
      marks: [a, bar('b', [79, 40, 40, 20])],
      right: [a, bar('b', [80, 40, 40, 20])],
    },
  ],
  [
    'a bar left of the scene',
    {
      kind: 'outside',
      says: 'bar a',
      marks: [bar('a', [-1, 40, 60, 20])],
      right: [bar('a', [0, 40, 60, 20])],
    },
  ],
  [
    'a label right of the scene',
    {
      kind: 'outside',
      says: 'bar-label a',
      marks: [label('a', [341, 40, 60, 16])],
      right: [label('a', [340, 40, 60, 16])],
    },
  ],
  [
    'a mark among the years',
    {
      kind: 'outside',
      says: 'evaluation a:interim:2022',
      marks: [evaluation('a', 2022, 40, 24)],
      right: [evaluation('a', 2022, 40, 25)],
    },
  ],
  [
    'a bar below its band',
    {
      kind: 'outside',
      says: 'bar a',
      marks: [bar('a', [20, 181, 60, 20])],
      right: [bar('a', [20, 180, 60, 20])],
    },
  ],
  [
    'an arrow within 3 px of the bar of another',
    {
      kind: 'arrowThrough',
      says: 'a->b through bar c',
      marks: [a, b, straight, bar('c', [100, 52, 40, 20])],
      right: [a, b, straight, bar('c', [100, 53, 40, 20])],
    },
  ],
  [
    'an arrow within 3 px of the label of another, standing over it',
    {
      kind: 'arrowThrough',
      says: 'a->b through bar-label c',
      marks: [a, b, straight, label('c', [100, 32, 40, 16])],
      right: [a, b, straight, label('c', [100, 31, 40, 16])],
    },
  ],
  [
    'an arrow through its own label',
    {
      kind: 'arrowThrough',
      says: 'a->b through bar-label a',
      marks: [a, b, straight, label('a', [100, 49, 40, 16])],
      right: [a, b, straight, label('a', [100, 50, 40, 16])],
    },
  ],
  [
    'an arrow through a mark of its own bar',
    {
      kind: 'arrowThrough',
      says: 'a->b through evaluation b:interim:2024',
      marks: [a, b, straight, evaluation('b', 2024, 120, 54)],
      right: [a, b, straight, evaluation('b', 2024, 120, 55)],
    },
  ],
  [
    'an arrow that enters its own bar',
    {
      kind: 'arrowThrough',
      says: 'a->b through bar b',
      marks: [a, b, arrow('a->b', [80, 50], [161, 50])],
      right: [a, b, arrow('a->b', [80, 50], [160.4, 50])],
    },
  ],
  [
    'two arrows of different bars on one horizontal line',
    {
      kind: 'sharedLine',
      says: 'a->b and c->d',
      marks: [
        ...[a, b, c, d],
        arrow('a->b', [40, 60], [40, 90], [180, 90], [180, 60]),
        arrow('c->d', [60, 120], [60, 91], [200, 91], [200, 120]),
      ],
      right: [
        ...[a, b, c, d],
        arrow('a->b', [40, 60], [40, 90], [180, 90], [180, 60]),
        arrow('c->d', [60, 120], [60, 92], [200, 92], [200, 120]),
      ],
    },
  ],
  [
    'two arrows of different bars on one vertical line',
    {
      kind: 'sharedLine',
      says: 'a->b and c->d',
      marks: [
        ...[a, b, c, d],
        arrow('a->b', [80, 50], [120, 50], [120, 80], [190, 80], [190, 60]),
        arrow('c->d', [80, 130], [121, 130], [121, 70], [185, 70], [185, 120]),
      ],
      right: [
        ...[a, b, c, d],
        arrow('a->b', [80, 50], [120, 50], [120, 80], [190, 80], [190, 60]),
        arrow('c->d', [80, 130], [122, 130], [122, 70], [185, 70], [185, 120]),
      ],
    },
  ],
  [
    'an arrow that begins beside its bar',
    {
      kind: 'looseHead',
      says: 'a->b',
      marks: [a, b, arrow('a->b', [81, 50], [160, 50])],
      right: [a, b, arrow('a->b', [80.4, 50], [160, 50])],
    },
  ],
  [
    'an arrow that ends before its bar',
    {
      kind: 'looseHead',
      says: 'a->b',
      marks: [a, b, arrow('a->b', [80, 50], [159, 50])],
      right: [a, b, arrow('a->b', [80, 50], [159.6, 50])],
    },
  ],
  [
    'an arrow that ends under its bar',
    {
      kind: 'looseHead',
      says: 'a->b',
      marks: [a, b, arrow('a->b', [40, 60], [40, 80], [180, 80], [180, 61])],
      right: [a, b, arrow('a->b', [40, 60], [40, 80], [180, 80], [180, 60.4])],
    },
  ],
  [
    'an arrow to a bar that is not there',
    {
      kind: 'looseHead',
      says: 'a->b',
      marks: [a, straight],
      right: [a, b, straight],
    },
  ],
];

describe('the audit', () => {
  it.each(wrongs)('sees %s, and nothing else', (_name, { kind, says, marks, right }) => {
    expect(hardFaults(sceneOf(band(marks)))).toEqual([`${kind}: ${says}`]);
    expect(hardFaults(sceneOf(band(right)))).toEqual([]);
  });

  it('hands on what the layout did not keep', () => {
    expect(hardFaults(sceneOf(band([], ['a meets b'])))).toEqual(['brokenPromise: a meets b']);
  });

  it('sees what has no year outside its list, or at the end of an arrow', () => {
    const slip = (x: number): Mark => ({
      ...bar('a', [x, 40, 60, 20]),
      start: 'shelf',
      end: 'shelf',
    });
    const list = (x: number): Mark => ({
      ...{ kind: 'shelf', id: 'list', told: [], lines: [] },
      ...{ x, y: 30, width: 80, height: 60 },
    });
    const faultsOf = (...marks: readonly Mark[]): string[] =>
      hardFaults({ ...sceneOf(band(marks)), namesWidth: 100 });
    expect(faultsOf(list(20), slip(40))).toEqual([]);
    expect(faultsOf(list(20), slip(41))).toEqual(['undatedInTime: bar a']);
    expect(faultsOf(list(21), slip(40))).toEqual(['undatedInTime: bar a']);
    expect(faultsOf(list(20), slip(20), b, straight)).toEqual(['undatedInTime: arrow a->b']);
  });

  it('has a wrong scene for every kind of fault', () => {
    const shown = new Set<HardKind>([
      ...wrongs.map(([, { kind }]) => kind),
      'undatedInTime',
      'brokenPromise',
    ]);
    expect(hardKinds.filter((kind) => !shown.has(kind))).toEqual([]);
  });

  it('minds no label on its own bar, no trunk of a split or a merge', () => {
    const split = [
      ...[a, b, bar('c', [160, 80, 60, 20])],
      arrow('a->b', [80, 50], [160, 50]),
      arrow('a->c', [80, 50], [120, 50], [120, 90], [160, 90]),
    ];
    const merge = [
      ...[a, b, c],
      arrow('a->b', [80, 50], [160, 50]),
      arrow('c->b', [80, 130], [120, 130], [120, 50], [160, 50]),
    ];
    for (const marks of [[a, label('a', [24, 42, 50, 16])], split, merge])
      expect(hardFaults(sceneOf(band(marks)))).toEqual([]);
  });

  it('looks at every band, each by itself', () => {
    const meeting = [a, bar('b', [79, 40, 40, 20])];
    expect(hardFaults(sceneOf(band([a]), band(meeting), band([a])))).toEqual([
      'barOverBar: a and b',
    ]);
  });

  it('finds two that meet however many stand between them in the list', () => {
    const between = Array.from({ length: 9 }, (_, i) => bar(`x${i}`, [300, 30 + 15 * i, 40, 10]));
    expect(hardFaults(sceneOf(band([bar('a', [20, 25, 60, 150]), ...between, c])))).toEqual([
      'barOverBar: a and c',
    ]);
  });
});

/** Arrows by themselves, that no bar may confuse the count. */
function measured(...arrows: readonly Mark[]) {
  const { crossings, bends, detour } = auditScene(sceneOf(band(arrows)));
  return { crossings, bends, detour };
}

describe('what is to be made small', () => {
  const across = arrow('a->b', [20, 100], [300, 100]);
  const down = (id: string, x: number) => arrow(id, [x, 40], [x, 160]);

  it.each([
    [0, [across, down('c->d', 320)]],
    [1, [across, down('c->d', 100)]],
    [2, [across, down('c->d', 100), down('e->f', 200)]],
  ] as const)('is %i crossings', (count, arrows) => {
    expect(measured(...arrows).crossings).toBe(count);
    expect(measured(...[...arrows].reverse()).crossings).toBe(count);
  });

  it('is no crossing where lines touch, leave one bar, or meet one', () => {
    expect(measured(across, arrow('c->d', [100, 40], [100, 100])).crossings).toBe(0);
    expect(measured(across, arrow('c->d', [20, 40], [20, 160])).crossings).toBe(0);
    expect(measured(across, down('a->d', 100)).crossings).toBe(0);
    expect(measured(across, down('c->b', 100)).crossings).toBe(0);
  });

  it('is bends, and length over the shortest way', () => {
    expect(measured(across)).toMatchObject({ bends: 0, detour: 1 });
    const around = arrow('c->d', [20, 100], [20, 40], [120, 40], [120, 100]);
    expect(measured(around)).toMatchObject({ bends: 2, detour: (60 + 100 + 60) / 100 });
    expect(measured(across, around)).toMatchObject({ bends: 2, detour: (280 + 220) / (280 + 100) });
  });

  it('is summed over the bands', () => {
    const crossed = band([across, down('c->d', 100)]);
    const { arrows, crossings, bends, detour } = auditScene(sceneOf(crossed, crossed));
    expect({ arrows, crossings, bends, detour }).toEqual({
      arrows: 4,
      crossings: 2,
      bends: 0,
      detour: 1,
    });
    expect(auditScene(sceneOf(band([]))).detour).toBe(1);
    expect(auditScene(sceneOf(band([]), crossed)).detour).toBe(1);
  });
});

describe('a chart that is to leave the house', () => {
  it('leaves as it is where it has no fault', () => {
    const scene = sceneOf(band([a, b, straight]));
    expect(faultless(scene)).toBe(scene);
  });

  it('is refused for one fault', () => {
    expect(() => faultless(sceneOf(band([], ['a meets b'])))).toThrow('a meets b');
  });

  it('is refused with its name and every fault', () => {
    const scene = sceneOf(band([a, bar('b', [79, 40, 40, 20]), bar('c', [-1, 120, 60, 20])]));
    expect(() => faultless(scene)).toThrow(
      `program:written (ja) cannot be drawn without faults:
  barOverBar: a and b
  outside: bar c`,
    );
  });
});
