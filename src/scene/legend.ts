/**
 * How to read a chart, as small drawings made of the very marks a chart is made of, each with its
 * words. A page sets them in a list, a slide or poster in a row.
 */
import { chartWords } from '../i18n/chart-words.ts';
import type { Lang } from '../i18n/lang.ts';
import type { EvaluationKind } from '../model/index.ts';
import type { BarMark, EvaluationMark, Mark } from './marks.ts';

export interface LegendEntry {
  readonly id: string;
  readonly text: string;
  /** Marks within `legendSize`. */
  readonly marks: readonly Mark[];
}

/** px of every drawing of the legend. */
export const legendSize = { width: 64, height: 26 } as const;

const bar: BarMark = {
  kind: 'bar',
  id: 'legend',
  x: 8,
  y: 4,
  width: 48,
  height: 18,
  start: 'stated',
  end: 'stated',
  certainty: 'stated',
  role: 'subject',
  tentative: false,
  isPart: false,
  plan: '',
  title: '',
};

function both(edge: BarMark['start'], certainty: BarMark['certainty']): BarMark {
  return { ...bar, start: edge, end: edge, certainty };
}

function evaluation(
  kind: EvaluationKind,
  status: 'planned' | 'held',
  x: number,
  lang: Lang,
): EvaluationMark {
  return {
    kind: 'evaluation',
    id: `legend:${kind}`,
    project: 'legend',
    x,
    y: 13,
    size: 18,
    evaluation: kind,
    status,
    basis: 'stated',
    letter: chartWords(lang).letters[kind],
    plan: '',
    title: '',
  };
}

export function legendEntries(lang: Lang): LegendEntry[] {
  const { legend } = chartWords(lang);
  const entry = (id: keyof typeof legend, ...marks: Mark[]): LegendEntry => ({
    id,
    text: legend[id],
    marks,
  });
  return [
    entry('stated', both('stated', 'stated')),
    entry('record', both('record', 'record')),
    entry('inferred', both('inferred', 'inferred')),
    entry('estimate', both('estimate', 'estimate')),
    entry('unknown', { ...both('record', 'unknown'), end: 'unknown' }),
    entry('continued', { ...both('clipped', 'record') }),
    entry('tentative', { ...both('record', 'record'), tentative: true }),
    entry('context', { ...both('record', 'record'), role: 'context' }),
    entry('shelf', both('shelf', 'unknown')),
    entry(
      'exAnte',
      evaluation('ex-ante', 'planned', 20, lang),
      evaluation('ex-ante', 'held', 44, lang),
    ),
    entry(
      'interim',
      evaluation('interim', 'planned', 20, lang),
      evaluation('interim', 'held', 44, lang),
    ),
    entry(
      'exPost',
      evaluation('ex-post', 'planned', 20, lang),
      evaluation('ex-post', 'held', 44, lang),
    ),
    entry('arrow', {
      kind: 'arrow',
      id: 'legend->legend',
      from: 'legend',
      to: 'legend',
      relation: 'succession',
      points: [
        { x: 8, y: 13 },
        { x: 56, y: 13 },
      ],
      title: legend.arrow,
    }),
    entry('today', {
      kind: 'today',
      x: 32,
      y1: 2,
      y2: 24,
      label: '',
      labelY: 0,
    }),
  ];
}
