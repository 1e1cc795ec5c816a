/**
 * One of everything as scenes: geometry, words, and who is said to be what, in every density and
 * both languages. `npm run pictures` writes them anew.
 */
import { describe, expect, it } from 'vitest';
import type { Density } from '../../src/layout/index.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import type { Program, Project } from '../../src/model/index.ts';
import {
  composeScene,
  composeSheet,
  hardFaults,
  legendEntries,
  sheetSizeIds,
  SITE_METRICS,
  type Scene,
  type Subject,
} from '../../src/scene/index.ts';
import { allKinds } from '../fixtures/all-kinds.ts';

const atlas = allKinds();
const [plan] = atlas.plans;
const program = atlas.programs[0] as Program;
const project = atlas.projects.find(({ id }) => id === 'second') as Project;
const people = atlas.projects.find(({ id }) => id === 'people') as Project;
if (!plan) throw new Error('no plan');

const whole = { kind: 'atlas', atlas } as const;
const one = { kind: 'program', program } as const;

function composed(lang: Lang, density: Density, axis: 'every' | 'plan' | 'none') {
  const layout = { range: { from: 2016, to: 2027 } };
  return { lang, density, today: '2026-11-23', metrics: SITE_METRICS, axis, layout } as const;
}

/** One mark a line, numbers to a hundredth of a px. */
function written(value: unknown): string {
  const rounded = (_key: string, part: unknown): unknown =>
    typeof part === 'number' ? Math.round(part * 100) / 100 : part;
  return JSON.stringify(value, rounded).replaceAll(
    /(?<=[[,])(?=\{"(?:kind|id|entry|role)")/g,
    '\n',
  );
}

const scenes: readonly (readonly [string, Subject, Lang, Density, 'every' | 'plan' | 'none'])[] = [
  ['program-ja', one, 'ja', 'normal', 'every'],
  ['program-en-detailed', one, 'en', 'detailed', 'every'],
  ['plan-ja-overview', { kind: 'plan', plan }, 'ja', 'overview', 'plan'],
  ['programs-en', { kind: 'programs', plan }, 'en', 'normal', 'plan'],
  ['atlas-en-overview', whole, 'en', 'overview', 'plan'],
  ['atlas-ja-thumbnail', whole, 'ja', 'thumbnail', 'none'],
  ['lineage-ja', { kind: 'lineage', project }, 'ja', 'normal', 'every'],
  ['lineage-across-programs-en', { kind: 'lineage', project: people }, 'en', 'normal', 'none'],
];

describe('a scene', () => {
  it.each(scenes)('says what it said: %s', async (name, subject, lang, density, axis) => {
    const scene: Scene = composeScene(subject, composed(lang, density, axis));
    expect(hardFaults(scene)).toEqual([]);
    await expect(`${written(scene)}\n`).toMatchFileSnapshot(`scenes/${name}.txt`);
  });

  it.each(['ja', 'en'] as const)('is explained as it was: %s', async (lang) => {
    await expect(`${written(legendEntries(lang, '2026-11-25 現在'))}\n`).toMatchFileSnapshot(
      `scenes/legend-${lang}.txt`,
    );
  });

  it('shows some projects and leaves out groups and bands without any', () => {
    const only = new Set(['hub', 'people']);
    const { bands } = composeScene(whole, { ...composed('ja', 'overview', 'none'), only });
    const barsOf = bands.map(({ id, marks }) => [
      id,
      ...marks.flatMap((mark) => (mark.kind === 'bar' ? [mark.id] : [])),
    ]);
    expect(barsOf).toEqual([
      ['prog-a', 'hub'],
      ['prog-b', 'people'],
    ]);
    const { bands: groups } = composeScene(one, { ...composed('ja', 'normal', 'every'), only });
    expect(
      groups.flatMap(({ marks }) =>
        marks.flatMap((mark) => (mark.kind === 'group' ? mark.id : [])),
      ),
    ).toEqual(['init-2']);
  });
});

describe('a sheet', () => {
  const texts = {
    kicker: 'ナノテクノロジー・材料分野の計画',
    title: '材料のプログラムとその評価の年度',
    footer: ['出典を加工して作成', '公式文書ではありません。', 'データの版 0123456789ab'],
    joint: '　',
    address: 'https://example.org/plans/nano-materials/#nm-materials',
  };

  it.each(sheetSizeIds)('is set as it was: %s', async (size) => {
    // Without what it leads to elsewhere, so that it fits every size.
    const only = new Set(one.program.projects.map(({ id }) => id));
    const options = { ...composed('ja', 'normal', 'every'), only };
    const sheet = composeSheet(one, size, texts, options);
    const { scene, ...rest } = sheet ?? { scene: null };
    const drawn = scene && { width: scene.width, columnWidth: scene.columnWidth };
    await expect(`${written({ ...rest, drawn })}\n`).toMatchFileSnapshot(
      `scenes/sheet-${size}.txt`,
    );
  });
});
