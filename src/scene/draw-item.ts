/** A placed item as marks: its bar, its label, its evaluations and the ties to those outside its years. */
import { chartWords } from '../i18n/chart-words.ts';
import { pick } from '../i18n/lang.ts';
import { tieReach, type ItemInput, type PlacedItem, type PlacedMark } from '../layout/index.ts';
import { fyOfDay, stateOf, type Project } from '../model/index.ts';
import { baseline, type Frame } from './frame.ts';
import type { BarLabelMark, BarMark, EvaluationMark, TieMark } from './marks.ts';
import { evaluationSentence, projectSentence } from './sentences.ts';

type Looks = Pick<BarMark, 'certainty' | 'role' | 'tentative' | 'isPart' | 'plan' | 'title'>;

/** What a bar says of its project besides its years. */
export function looksOf(project: Project, input: ItemInput, { lang, today }: Frame): Looks {
  return {
    certainty: weaker(project),
    role: project.role,
    tentative: project.tentative,
    isPart: project.parent !== null,
    plan: project.program.plan.id,
    title: projectSentence(project, { lang, thisFy: fyOfDay(today), label: spoken(input) }),
  };
}

function spoken({ label, flag }: ItemInput): string {
  return flag ? `${label} ${flag}` : label;
}

export interface Drawn {
  readonly bar: BarMark;
  readonly ties: readonly TieMark[];
  readonly label: BarLabelMark | null;
  readonly evaluations: readonly EvaluationMark[];
}

export function drawItem(placed: PlacedItem, project: Project, frame: Frame, top: number): Drawn {
  const { item } = placed;
  const { options, lang, plotX } = frame;
  const thisFy = fyOfDay(frame.today);
  const y = top + placed.y;
  const stripY = top + placed.stripY;
  const isGuest = item.input.aside !== null;
  const strip = item.strip?.marks ?? [];
  const marks = [
    ...item.marks.map((mark) => ({ ...mark, y: y + mark.y })),
    ...strip.map((mark) => ({ ...mark, y: stripY + mark.y })),
  ];
  return {
    bar: {
      kind: 'bar',
      id: project.id,
      x: plotX + item.x0,
      y,
      width: item.x1 - item.x0,
      height: item.barHeight,
      start: isGuest ? 'shelf' : item.span.startEdge,
      end: isGuest ? 'shelf' : item.span.endEdge,
      ...looksOf(project, item.input, frame),
      isGuest,
    },
    ties: strip.map((mark) => tie({ ...mark, y: stripY + mark.y }, placed, frame, top)),
    label: labelMark(placed, project, frame, top),
    evaluations: marks.flatMap((mark) => {
      const evaluation = project.evaluations.find(({ id }) => id === mark.id);
      return evaluation
        ? [
            {
              kind: 'evaluation' as const,
              id: evaluation.id,
              project: project.id,
              x: plotX + mark.x,
              y: mark.y,
              size: options.markSize,
              evaluation: evaluation.kind,
              status: stateOf(evaluation, thisFy),
              basis: evaluation.basis,
              letter: chartWords(lang).letters[evaluation.kind],
              plan: project.program.plan.id,
              title: `${pick(project.name, lang)} ${evaluationSentence(evaluation, lang, thisFy)}`,
            },
          ]
        : [];
    }),
  };
}

/**
 * From the bar's lower corner on the mark's side down to the strip and along to the mark, whose y is
 * px from the band's top.
 */
function tie(mark: PlacedMark, placed: PlacedItem, frame: Frame, top: number): TieMark {
  const { item } = placed;
  const isBefore = mark.x < item.x0;
  const reach = tieReach(frame.options);
  const x = frame.plotX + (isBefore ? item.x0 + reach : item.x1 - reach);
  const half = frame.options.markSize / 2;
  return {
    kind: 'tie',
    id: mark.id,
    points: [
      { x, y: top + placed.y + item.barHeight },
      { x, y: mark.y },
      { x: frame.plotX + mark.x + (isBefore ? half : -half), y: mark.y },
    ],
  };
}

function labelMark(
  placed: PlacedItem,
  project: Project,
  frame: Frame,
  top: number,
): BarLabelMark | null {
  const { label } = placed.item;
  if (!label) return null;
  const { lineHeight } = frame.options;
  const x = frame.plotX + label.x;
  const y = top + placed.y + label.y;
  return {
    kind: 'bar-label',
    id: project.id,
    x,
    y,
    width: label.width,
    height: label.height,
    lines: label.lines.map((text, i) => ({
      text,
      x: label.side === 'left' ? x + label.width - (label.widths[i] as number) : x,
      y: y + i * lineHeight + lineHeight * baseline,
    })),
    flagLength: placed.item.input.flag?.length ?? 0,
    detailFrom: label.detailFrom,
    isBeside: label.side !== 'inside',
  };
}

const strength = { stated: 4, record: 3, inferred: 2, estimate: 1, unknown: 0 } as const;

/** The weaker certainty of the two ends; an end left open by the source counts as its basis does. */
function weaker(project: Project): BarMark['certainty'] {
  const start = project.start.fy === null ? 'unknown' : (project.start.basis ?? 'unknown');
  const end = project.end.fy === null ? 'unknown' : (project.end.basis ?? 'unknown');
  return strength[start] <= strength[end] ? start : end;
}
