/** Programs drawn from a seed: for figures that are compared from one day to the next. */
import type { Program } from '../../src/model/atlas.ts';
import { programOf, type ProjectSketch } from './programs.ts';
import type { Random } from './seeded.ts';

const words =
  '再生医療 感染症 次世代 基盤 研究開発 ネットワーク プログラム 気候変動 予測 半導体 材料 観測網 創出 推進 事業 統合 データ 活用 先端 加速'.split(
    ' ',
  );

function nameOf(random: Random): string {
  return Array.from({ length: 2 + random(5) }, () => words[random(words.length)]).join('');
}

const kinds = ['ex-ante', 'interim', 'ex-post'] as const;

/** One project in two follows an earlier one; most are dated; some split and merge. */
export function sketches(count: number, random: Random, relations = 1): ProjectSketch[] {
  return Array.from({ length: count }, (_, i): ProjectSketch => {
    const length = 1 + random(9);
    return {
      name: nameOf(random),
      start: random(20) === 0 ? null : 2008 + random(26),
      length: random(25) === 0 ? 'open' : random(15) === 0 ? null : length,
      startBasis: (['stated', 'record', 'estimate'] as const)[random(3)] ?? 'stated',
      endBasis: (['stated', 'record', 'estimate'] as const)[random(3)] ?? 'stated',
      evaluations: kinds
        .filter(() => random(2) === 0)
        .map((kind) => ({ kind, offset: random(length + 2) })),
      tentative: random(12) === 0,
      group: Math.floor((i * 4) / count),
      isPart: random(12) === 0,
      follows: [...new Set(Array.from({ length: random(relations + 1) }, () => 1 + random(6)))],
    };
  });
}

export function syntheticProgram(count: number, random: Random, relations = 1): Program {
  return programOf(sketches(count, random, relations));
}
