/**
 * The classes by which a page paints shapes: one a colour filled, one a colour stroked, one a width,
 * one a dash, and for each of them one rule. Whatever is drawn of these needs no stylesheet of its
 * own, and the dark, print and forced colours reach it.
 */
import {
  dashes,
  strokes,
  type Accent,
  type Ink,
  type Paint,
  type Primitive,
  type Stroke,
} from '../../scene/index.ts';

type Colour = Ink | Accent['tone'];

/** A colour's letters, after `f` where it fills and `s` where it strokes, and its variable. */
const colours: Readonly<Record<Colour, readonly [letters: string, variable: string]>> = {
  ground: ['g', 'ground'],
  raised: ['r', 'raised'],
  ink: ['i', 'ink'],
  muted: ['m', 'muted'],
  line: ['l', 'line'],
  lineStrong: ['ls', 'line-strong'],
  today: ['t', 'today'],
  arrow: ['w', 'arrow'],
  accent: ['a', 'accent'],
  strong: ['as', 'accent-strong'],
  light: ['al', 'accent-weak'],
};

const widths: Readonly<Record<Stroke['width'], string | null>> = {
  // As wide as strokes are without a rule.
  line: null,
  outline: null,
  major: 'w5',
  stated: 'ws',
  record: 'wr',
  // They differ in breaks, not in weight.
  inferred: 'wr',
  arrow: 'wa',
  today: 'wt',
  unconfirmed: 'wu',
};

const dashed: Readonly<Record<keyof typeof dashes, string>> = {
  group: 'dg',
  tentative: 'dt',
  tie: 'di',
  related: 'dr',
  unconfirmed: 'du',
};

function lettersOf(paint: Paint): string {
  return colours[typeof paint === 'string' ? paint : paint.tone][0];
}

/** What is of no plan is quiet in a chart that is of one. */
function isQuiet(paint: Paint | null | undefined): boolean {
  return typeof paint === 'object' && paint?.plan === null;
}

export function fillClass(paint: Paint): string {
  return `f${lettersOf(paint)}${isQuiet(paint) ? ' ctx' : ''}`;
}

/** Of a shape with neither fill nor stroke, empty. */
export function shapeClass({
  fill,
  stroke,
}: Pick<Exclude<Primitive, { kind: 'text' }>, 'fill' | 'stroke'>): string {
  const names = [
    stroke && `s${lettersOf(stroke.paint)}`,
    fill && `f${lettersOf(fill)}`,
    stroke && widths[stroke.width],
    stroke?.dash && dashed[stroke.dash],
    (isQuiet(fill) || isQuiet(stroke?.paint)) && 'ctx',
  ];
  return names.filter(Boolean).join(' ');
}

function rulesOf<K extends string>(
  names: Readonly<Record<K, string | null>>,
  declaration: (key: K) => string,
): string[] {
  return (Object.entries(names) as [K, string | null][]).flatMap(([key, name]) =>
    name === null ? [] : [`.${name} {\n  ${declaration(key)};\n}\n`],
  );
}

/** Their rules, each once. A shape that is only stroked is not filled; one that is both wears both classes. */
export function classRules(): string {
  const all = Object.values(colours);
  const rules = [
    ...all.map(
      ([letters, variable]) => `.s${letters} {\n  fill: none;\n  stroke: var(--${variable});\n}\n`,
    ),
    ...all.map(([letters, variable]) => `.f${letters} {\n  fill: var(--${variable});\n}\n`),
    ...rulesOf(widths, (key) => `stroke-width: ${strokes[key]}px`),
    ...rulesOf(dashed, (key) => `stroke-dasharray: ${dashes[key].join(' ')}`),
  ];
  return [...new Set(rules)].join('');
}
