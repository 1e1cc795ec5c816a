/**
 * How to read a chart, as small drawings made of the very marks a chart is made of, each with its
 * words. A page sets them in a list, a slide or poster in a row.
 */
import { chartWords } from '../i18n/chart-words.ts';
import type { Lang } from '../i18n/lang.ts';
import type { EvaluationKind, EvaluationState } from '../model/index.ts';
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
  isGuest: false,
  plan: '',
  title: '',
};

/** As a stub is drawn. */
const guestBox = { x: 17, width: 30 } as const;

function both(edge: BarMark['start'], certainty: BarMark['certainty']): BarMark {
  return { ...bar, start: edge, end: edge, certainty };
}

/** Shapes tell the kinds apart, and what is done with a shape its state: of any kind, so without a letter. */
function evaluation(kind: EvaluationKind, state: EvaluationState, letter: string): EvaluationMark {
  return {
    kind: 'evaluation',
    id: `legend:${kind}:${state}`,
    project: 'legend',
    x: 32,
    y: 13,
    size: 18,
    evaluation: kind,
    status: state,
    basis: 'stated',
    letter,
    plan: '',
    title: '',
  };
}

/** All there are. `dayWords`: what the line of today says. */
export function legendEntries(lang: Lang, dayWords: string): LegendEntry[] {
  const { legend, letters } = chartWords(lang);
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
    entry('guest', { ...both('shelf', 'record'), ...guestBox, isGuest: true }),
    ...(['ex-ante', 'interim', 'ex-post'] as const).map((kind) =>
      entry(kind, evaluation(kind, 'planned', letters[kind])),
    ),
    ...(['planned', 'held', 'unconfirmed'] as const).map((state) =>
      entry(state, evaluation('interim', state, '')),
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
      cut: null,
      title: legend.arrow,
    }),
    {
      id: 'today',
      text: dayWords,
      marks: [{ kind: 'today', x: 32, y1: 2, y2: 24, label: '', labelY: 0 }],
    },
  ];
}
