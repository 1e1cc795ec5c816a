/** A bar as shapes: a ground, its long sides, and two edges that say how sure we are. */
import type { BarMark } from './marks.ts';
import { stroked, type Accent, type Paint, type Stroke } from './paint.ts';
import {
  barGround,
  barSides,
  edgeDots,
  edgePieces,
  isRuled,
  polyline,
  type BarSide,
} from './path.ts';
import type { BoxShape, PathShape, Primitive } from './primitives.ts';

/** Of the corners of a slip, px; a guest's are flat where arrows meet it. */
const slipRadius = { own: 10, guest: 4 } as const;

export function slipRadiusOf({ height, isGuest }: BarMark): number {
  return Math.min(isGuest ? slipRadius.guest : slipRadius.own, height / 2);
}

function accentOf(bar: BarMark, tone: Accent['tone']): Accent {
  return { plan: bar.role === 'context' ? null : bar.plan, tone };
}

/** What fills a bar and strokes its outline. */
export function barPaint(bar: BarMark): { readonly fill: Paint; readonly stroke: Stroke } {
  const tone = bar.certainty === 'stated' ? 'strong' : 'light';
  return {
    fill: bar.start === 'shelf' ? 'ground' : accentOf(bar, tone),
    stroke: stroked(accentOf(bar, 'accent'), 'outline', bar.tentative ? 'tentative' : null),
  };
}

/** What has no edges in time: a rounded slip of paper with a name. */
function slip(bar: BarMark): BoxShape {
  const { x, y, width, height } = bar;
  const radius = slipRadiusOf(bar);
  return { kind: 'box', x, y, width, height, radius, ...barPaint(bar) };
}

/** The ground and the long sides of a dated bar. */
function barBody(bar: BarMark): PathShape[] {
  const { fill, stroke } = barPaint(bar);
  return [
    { kind: 'path', d: barGround(bar), fill, stroke: null },
    { kind: 'path', d: barSides(bar), fill: null, stroke },
  ];
}

/** A stroke whose weight and breaks say how sure, three dots, or nothing. */
function edge(bar: BarMark, which: BarSide): Primitive[] {
  const kind = bar[which];
  const accent = accentOf(bar, 'accent');
  if (isRuled(kind)) {
    const x = which === 'start' ? bar.x : bar.x + bar.width;
    const pieces = edgePieces(kind, bar.height).map(({ from, to }) =>
      polyline([
        { x, y: bar.y + from },
        { x, y: bar.y + to },
      ]),
    );
    return [{ kind: 'path', d: pieces.join(''), fill: null, stroke: stroked(accent, kind) }];
  }
  if (kind !== 'unknown') return [];
  const { centres, radius } = edgeDots(bar, which);
  return centres.map((centre) => ({ kind: 'disc', centre, radius, fill: accent, stroke: null }));
}

export function barEdges(bar: BarMark): Primitive[] {
  return [...edge(bar, 'start'), ...edge(bar, 'end')];
}

export function barShapes(bar: BarMark): Primitive[] {
  return bar.start === 'shelf' ? [slip(bar)] : [...barBody(bar), ...barEdges(bar)];
}
