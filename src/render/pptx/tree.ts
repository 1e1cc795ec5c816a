/** What slides, layouts, masters and notes have in common: a tree of shapes, with placeholders. */
import type { Lang } from '../../i18n/lang.ts';
import type { Box } from '../../scene/index.ts';
import { element } from '../svg/markup.ts';
import { fill } from './paint.ts';
import { minTextSize, places } from './places.ts';
import { nonVisual, textFrame, transform, type Ids, type Naming } from './shapes.ts';

export const namespaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

/** A tree of shapes, as slides, layouts and masters hold it. */
export function shapeTree(shapes: readonly string[]): string {
  return element('p:cSld', {}, [
    element('p:spTree', {}, [
      element('p:nvGrpSpPr', {}, [
        element('p:cNvPr', { id: 1, name: '' }),
        element('p:cNvGrpSpPr', {}),
        element('p:nvPr', {}),
      ]),
      element('p:grpSpPr', {}),
      ...shapes,
    ]),
  ]);
}

export interface Placeholder extends Naming {
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum';
  readonly idx: number | null;
  readonly box: Box;
  readonly text: string;
}

export function placeholder(given: Placeholder): string {
  const { type, idx, box, text } = given;
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      nonVisual(given),
      element('p:cNvSpPr', {}, [element('a:spLocks', { noGrp: 1 })]),
      element('p:nvPr', {}, [element('p:ph', { type, idx })]),
    ]),
    element('p:spPr', {}, [transform(box), textFrame]),
    text,
  ]);
}

export function pageNumber(ids: Ids, lang: Lang): string {
  const locale = lang === 'ja' ? 'ja-JP' : 'en-US';
  return placeholder({
    id: ids.next(),
    name: '#',
    description: '',
    type: 'sldNum',
    idx: 12,
    box: places.number,
    text: element('p:txBody', {}, [
      element('a:bodyPr', { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't' }),
      element('a:lstStyle', {}),
      element('a:p', {}, [
        element('a:pPr', { algn: 'r' }),
        element('a:fld', { id: '{6B2E1F0C-3D5A-4C7E-9F10-2A4B6C8D0E1F}', type: 'slidenum' }, [
          element('a:rPr', { lang: locale, sz: minTextSize * 100 }, [fill('muted')]),
          element('a:t', {}, ['‹#›']),
        ]),
      ]),
    ]),
  });
}
