/**
 * The theme: colours by role and fonts that office PCs have. A template put over the slides replaces
 * both. Yu Gothic comes with Office on Windows and Mac; where it is missing Office takes Meiryo or
 * BIZ UDPGothic, and `slide-metrics.ts` leaves room for the widest.
 */
import { coloursOf, type Palette } from '../../scene/index.ts';
import { element } from '../svg/markup.ts';
import type { AccentPlans } from './accents.ts';

function coloursFor(palette: Palette, accents: AccentPlans): Readonly<Record<string, string>> {
  const { ink, ground, muted, raised, context, today } = palette;
  const own = accents.map((plan, i) => [`accent${i + 1}`, coloursOf(palette, plan).accent]);
  return {
    dk1: ink,
    lt1: ground,
    dk2: muted,
    lt2: raised,
    ...(Object.fromEntries(own) as Record<string, string>),
    accent5: context.accent,
    accent6: today,
    hlink: muted,
    folHlink: muted,
  };
}

const placeholderColour = element('a:solidFill', {}, [element('a:schemeClr', { val: 'phClr' })]);
const three = (each: string): string[] => [each, each, each];

function fonts(tag: string): string {
  return element(tag, {}, [
    element('a:latin', { typeface: 'Yu Gothic' }),
    element('a:ea', { typeface: 'Yu Gothic' }),
    element('a:cs', { typeface: '' }),
    element('a:font', { script: 'Jpan', typeface: 'Yu Gothic' }),
  ]);
}

/** Office asks for three of each format, of which our shapes use none: they say their own. */
function formats(name: string): string {
  return element('a:fmtScheme', { name }, [
    element('a:fillStyleLst', {}, three(placeholderColour)),
    element('a:lnStyleLst', {}, three(element('a:ln', { w: 9525 }, [placeholderColour]))),
    element(
      'a:effectStyleLst',
      {},
      three(element('a:effectStyle', {}, [element('a:effectLst', {})])),
    ),
    element('a:bgFillStyleLst', {}, three(placeholderColour)),
  ]);
}

export function themeXml(name: string, palette: Palette, accents: AccentPlans): string {
  return element(
    'a:theme',
    { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name },
    [
      element('a:themeElements', {}, [
        element(
          'a:clrScheme',
          { name },
          Object.entries(coloursFor(palette, accents)).map(([key, value]) =>
            element(`a:${key}`, {}, [element('a:srgbClr', { val: value.slice(1).toUpperCase() })]),
          ),
        ),
        element('a:fontScheme', { name }, [fonts('a:majorFont'), fonts('a:minorFont')]),
        formats(name),
      ]),
    ],
  );
}
