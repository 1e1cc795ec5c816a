/** What drawing a mark needs to know of the slide and of the marks around it. */
import type { Lang } from '../../i18n/lang.ts';
import {
  evaluationBox,
  type BarLabelMark,
  type BarMark,
  type EvaluationMark,
  type Mark,
  type Point,
} from '../../scene/index.ts';
import type { AccentPlans } from './accents.ts';
import { leadPlainly, type Obstacle } from './plain-route.ts';
import type { Ids } from './shapes.ts';
import { shortenRoute } from './shorten-route.ts';
import { indexSites, type Sites } from './sites.ts';
import type { View } from './units.ts';

/** Names for the selection pane. */
export interface Names {
  readonly project: (id: string) => string;
  readonly label: (id: string) => string;
  readonly axis: string;
  readonly today: string;
}

export interface Pen {
  readonly lang: Lang;
  readonly ids: Ids;
  readonly view: View;
  /** pt of every text. */
  readonly size: number;
  /** px */
  readonly lineHeight: number;
  readonly accents: AccentPlans;
  readonly names: Names;
  readonly sites: Sites;
  readonly bars: ReadonlyMap<string, BarMark>;
  readonly labels: ReadonlyMap<string, BarLabelMark>;
  readonly evaluations: ReadonlyMap<string, EvaluationMark>;
  /** The way of every arrow by its id, with no more corners than a connector has. */
  readonly ways: ReadonlyMap<string, readonly Point[]>;
}

function byId<K extends Mark['kind']>(
  marks: readonly Mark[],
  kind: K,
): Map<string, Extract<Mark, { kind: K; id: string }>> {
  const found = marks.filter(
    (mark): mark is Extract<Mark, { kind: K; id: string }> => mark.kind === kind,
  );
  return new Map(found.map((mark) => [mark.id, mark]));
}

export function createPen(
  marks: readonly Mark[],
  given: Pick<Pen, 'lang' | 'ids' | 'view' | 'size' | 'lineHeight' | 'accents' | 'names'>,
): Pen {
  const bars = byId(marks, 'bar');
  const labels = byId(marks, 'bar-label');
  const evaluations = byId(marks, 'evaluation');
  const obstacles = obstaclesOf(bars, labels, evaluations);
  const arrows = [...byId(marks, 'arrow').values()];
  const ways = new Map(
    [...leadPlainly(arrows, bars, obstacles)].map(([id, way]) => [
      id,
      shortenRoute(way, obstacles),
    ]),
  );
  const ties = [...byId(marks, 'tie').values()].map((tie) => ({
    project: evaluations.get(tie.id)?.project ?? '',
    points: tie.points,
  }));
  const led = arrows.map(({ id, from, to }) => ({ from, to, way: ways.get(id) ?? [] }));
  return { ...given, bars, labels, evaluations, ways, sites: indexSites(bars, led, ties) };
}

/** What an arrow must not run over, px. */
function obstaclesOf(
  bars: Pen['bars'],
  labels: Pen['labels'],
  evaluations: Pen['evaluations'],
): Obstacle[] {
  return [
    ...[...bars.values()].map(({ id, x, y, width, height }) => ({
      ...{ x, y, width, height },
      project: id,
      isBar: true,
    })),
    ...[...labels.values()]
      .filter(({ isBeside }) => isBeside)
      .map(({ id, x, y, width, height }) => ({
        ...{ x, y, width, height },
        project: id,
        isBar: false,
      })),
    ...[...evaluations.values()].map((mark) => ({
      ...evaluationBox(mark),
      project: mark.project,
      isBar: false,
    })),
  ];
}
