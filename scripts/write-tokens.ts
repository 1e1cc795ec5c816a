/**
 * Writes the three stylesheets nobody writes by hand: `tokens.css`, the Digital Agency's
 * design tokens that `src/styles/` uses and no more; `colours.css`, the palettes of
 * `src/scene/theme.ts`, which slide and poster share; and `paints.css`, the rules by which a page
 * paints its charts. Run it after using a new token or changing a colour or a stroke; a test says
 * when it is due.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { classRules } from '../src/render/svg/page-classes.ts';
import { accentProperties, lightDark } from '../src/render/svg/plan-rules.ts';
import { darkPalette, lightPalette, type Ink } from '../src/scene/index.ts';

const FOLDER = 'src/styles';
const GENERATED = ['tokens.css', 'colours.css', 'paints.css'];
const TOKENS = '@digital-go-jp/design-tokens/dist/tokens.css';

/** Generated file name → the text it ought to have. */
export function generatedStyles(): ReadonlyMap<string, string> {
  return new Map([
    ['tokens.css', `${banner(TOKENS)}\n${rule(':root', tokensInUse())}`],
    ['colours.css', `${banner('src/scene/theme.ts')}\n${coloursOfBoth()}`],
    ['paints.css', `${banner('src/render/svg/page-classes.ts')}\n${classRules()}`],
  ]);
}

function banner(source: string): string {
  return `/* Written by scripts/write-tokens.ts from ${source}. Do not edit. */`;
}

function tokensInUse(): readonly (readonly [string, string])[] {
  const source = createRequire(import.meta.url).resolve(TOKENS);
  const values = readFileSync(source, 'utf8').matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm);
  const used = usedNames();
  return [...values]
    .map(([, name = '', value = '']) => [name, value] as const)
    .filter(([name]) => used.has(name));
}

function usedNames(): ReadonlySet<string> {
  const sheets = readdirSync(FOLDER).filter(
    (name) => name.endsWith('.css') && !GENERATED.includes(name),
  );
  const text = sheets.map((name) => readFileSync(join(FOLDER, name), 'utf8')).join('\n');
  return new Set([...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name));
}

/** Both palettes in one rule each: which holds is the element's `color-scheme`. */
function coloursOfBoth(): string {
  const [light, dark] = [lightPalette, darkPalette];
  const quiet = accentProperties(light.context, dark.context);
  return [
    rule(':root', [
      ...inks.map((ink): readonly [string, string] => [
        `--${ink.replace('lineStrong', 'line-strong')}`,
        lightDark(light[ink], dark[ink]),
      ]),
      ...quiet,
      ...quiet.map(([name, value]) => [name.replace('accent', 'context'), value] as const),
    ]),
    // As strong as a rule that names a plan, and before them all.
    rule(
      `[data-plan]:where(:not([data-plan='']))`,
      accentProperties(light.spare[0], dark.spare[0]),
    ),
    ...Object.entries(light.plans).map(([id, colours]) =>
      rule(`[data-plan='${id}']`, accentProperties(colours, dark.plans[id] ?? colours)),
    ),
  ].join('');
}

type Values = readonly (readonly [string, string])[];

const inks = [
  'ground',
  'raised',
  'ink',
  'muted',
  'line',
  'lineStrong',
  'today',
  'arrow',
] as const satisfies readonly Ink[];

function rule(selector: string, values: Values): string {
  const lines = values.map(([name, value]) => `  ${name}: ${value};\n`);
  return `${selector} {\n${lines.join('')}}\n`;
}

if (import.meta.main)
  for (const [name, text] of generatedStyles()) writeFileSync(join(FOLDER, name), text);
