/**
 * A band as one group: its years, its groups' texts, its arrows, and each project with all that is
 * its own. A group's box is its children's, so that Office has nothing to correct.
 */
import { unionOf, type Box, type Mark } from '../../scene/index.ts';
import type { ChartSlide } from './deck.ts';
import { drawMark, evaluationFrame } from './draw.ts';
import { createPen, type Pen } from './pen.ts';
import { places } from './places.ts';
import type { Setting } from './setting.ts';
import { group } from './shapes.ts';
import { placed, type View } from './units.ts';

/** px of a scene's nominal text and line. */
const nominal = { fontSize: 12, lineHeight: 16 } as const;

/** pt to the px of a scene whose texts are to be `size` pt. */
export function scaleFor(size: number): number {
  return size / nominal.fontSize;
}

/** The box of what stands with a project. */
function boxOf(mark: Mark): Box | null {
  switch (mark.kind) {
    case 'bar':
    case 'bar-label':
      return mark;
    case 'evaluation':
      return evaluationFrame(mark);
    default:
      return null;
  }
}

function projectOf(mark: Mark, pen: Pen): string | null {
  switch (mark.kind) {
    case 'bar':
    case 'bar-label':
      return mark.id;
    case 'evaluation':
      return mark.project;
    case 'tie':
      return pen.evaluations.get(mark.id)?.project ?? null;
    default:
      return null;
  }
}

function isYears(mark: Mark): boolean {
  return mark.kind === 'grid' || mark.kind === 'axis-label' || mark.kind === 'today';
}

/** A project is a group where there is more to it than its bar. */
function drawProject(id: string, marks: readonly Mark[], pen: Pen): string {
  const shapes = marks.map((mark) => drawMark(mark, pen)).filter(Boolean);
  if (shapes.length === 1) return shapes.join('');
  const own = marks.flatMap((mark) => {
    const isPartOfBar = mark.kind === 'bar-label' && !mark.isBeside;
    const box = isPartOfBar ? null : boxOf(mark);
    return box ? [placed(box, pen.view)] : [];
  });
  const naming = { id: pen.ids.of(`project:${id}`), name: pen.names.project(id), description: '' };
  return group(naming, unionOf(own), shapes);
}

/** The chart of a slide, its left edge at the room's, its texts at the size asked for. */
export function drawChart(slide: ChartSlide, { ids, accents }: Setting): string {
  const { scene, words, names } = slide;
  const view: View = { scale: scaleFor(slide.size), x: places.chart.x, y: places.chart.y };
  const band = scene.bands[0];
  if (!band) return '';
  const project = (id: string): string => names.get(id) ?? id;
  const pen = createPen(band.marks, {
    lang: scene.lang,
    ids,
    view,
    size: slide.size,
    lineHeight: nominal.lineHeight,
    accents,
    names: { ...words, project, label: (id) => words.label(project(id)) },
  });
  const whole = placed({ x: 0, y: 0, width: scene.width, height: band.height }, view);
  const byProject = Map.groupBy(band.marks, (mark) => projectOf(mark, pen));
  const loose = byProject.get(null) ?? [];
  const draw = (mark: Mark): string => drawMark(mark, pen);
  return group({ id: ids.next(), name: band.title, description: slide.description }, whole, [
    group(
      { id: ids.next(), name: words.axis, description: null },
      whole,
      loose.filter(isYears).map(draw),
    ),
    ...loose.filter((mark) => !isYears(mark)).map(draw),
    ...[...byProject].flatMap(([id, marks]) => (id === null ? [] : [drawProject(id, marks, pen)])),
  ]);
}
