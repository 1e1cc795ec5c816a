/**
 * Text in shapes: our own lines, no wrapping, exact spacing, so that a font other than ours moves no
 * line. Fonts are the theme's.
 */
import type { Lang } from '../../i18n/lang.ts';
import { element, escapeText } from '../svg/markup.ts';
import type { SlidePaint } from './accents.ts';
import { fill } from './paint.ts';
import { emu } from './units.ts';

export interface Run {
  readonly text: string;
  readonly paint: SlidePaint;
  readonly bold?: boolean;
  /** pt, where it is not its body's. */
  readonly size?: number;
  /** Relationship of a link. */
  readonly link?: string;
}

export interface TextBody {
  readonly lang: Lang;
  /** Runs by line. */
  readonly lines: readonly (readonly Run[])[];
  /** pt */
  readonly size: number;
  readonly lineHeight: number;
  readonly align?: 'l' | 'ctr' | 'r';
  readonly vertical?: 't' | 'ctr' | 'b';
  /** Room at the left and above, pt. */
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
}

const locales = {
  ja: { lang: 'ja-JP', altLang: 'en-US' },
  en: { lang: 'en-US', altLang: 'ja-JP' },
};

export function textBody(body: TextBody, tag = 'p:txBody'): string {
  const { lines, left = 0, right = 0, top = 0 } = body;
  return element(tag, {}, [
    element(
      'a:bodyPr',
      {
        wrap: 'none',
        lIns: emu(left),
        tIns: emu(top),
        rIns: emu(right),
        bIns: 0,
        rtlCol: 0,
        anchor: body.vertical ?? 't',
      },
      [element('a:noAutofit', {})],
    ),
    element('a:lstStyle', {}),
    element('a:p', {}, [
      paragraphProperties(body),
      ...lines.flatMap((runs, i) => lineOf(runs, i, body)),
    ]),
  ]);
}

/** The text of a shape that has none. */
export function noText(lang: Lang): string {
  return element('p:txBody', {}, [
    element('a:bodyPr', {}),
    element('a:lstStyle', {}),
    element('a:p', {}, [element('a:endParaRPr', locales[lang])]),
  ]);
}

function paragraphProperties({ align = 'l', lineHeight }: TextBody): string {
  return element('a:pPr', { marL: 0, indent: 0, algn: align }, [
    element('a:lnSpc', {}, [element('a:spcPts', { val: Math.round(lineHeight * 100) })]),
    element('a:spcBef', {}, [element('a:spcPts', { val: 0 })]),
    element('a:buNone', {}),
  ]);
}

function lineOf(runs: readonly Run[], index: number, body: TextBody): string[] {
  const attributes = { ...locales[body.lang], sz: Math.round(body.size * 100) };
  return [
    ...(index ? [element('a:br', {}, [element('a:rPr', attributes)])] : []),
    ...runs.map(({ text, paint, bold, size = body.size, link }) =>
      element('a:r', {}, [
        element('a:rPr', { ...attributes, sz: Math.round(size * 100), b: bold ? 1 : 0 }, [
          fill(paint),
          ...(link ? [element('a:hlinkClick', { 'r:id': link })] : []),
        ]),
        element('a:t', {}, [escapeText(text)]),
      ]),
    ),
  ];
}
