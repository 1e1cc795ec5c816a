/** Speaker notes and their master: the slide above, what is to be said of its dates below. */
import type { Lang } from '../../i18n/lang.ts';
import { element, escapeText } from '../svg/markup.ts';
import { background, colourMap, levels } from './master.ts';
import { namespaces, placeholder, shapeTree } from './tree.ts';

export function notesMasterXml(lang: Lang): string {
  const tree = shapeTree(notesShapes(notesBody([''], lang))).replace(
    '<p:cSld>',
    `<p:cSld>${background}`,
  );
  return element('p:notesMaster', namespaces, [
    tree,
    colourMap,
    element('p:notesStyle', {}, levels(11, false)),
  ]);
}

/** A portrait page, pt: the slide above, the notes below. */
export const notesSize = { width: 540, height: 720 } as const;

function notesShapes(text: string): string[] {
  return [
    element('p:sp', {}, [
      element('p:nvSpPr', {}, [
        element('p:cNvPr', { id: 2, name: 'Slide' }),
        element('p:cNvSpPr', {}, [element('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })]),
        element('p:nvPr', {}, [element('p:ph', { type: 'sldImg', idx: 2 })]),
      ]),
      element('p:spPr', {}, [
        element('a:xfrm', {}, [
          element('a:off', { x: 685_800, y: 685_800 }),
          element('a:ext', { cx: 5_486_400, cy: 3_086_100 }),
        ]),
        element('a:prstGeom', { prst: 'rect' }, [element('a:avLst', {})]),
      ]),
    ]),
    placeholder({
      id: 3,
      name: 'Notes',
      description: '',
      type: 'body',
      idx: 3,
      box: { x: 54, y: 320, width: 432, height: 360 },
      text,
    }),
  ];
}

function notesBody(paragraphs: readonly string[], lang: Lang): string {
  const locale = lang === 'ja' ? 'ja-JP' : 'en-US';
  return element('p:txBody', {}, [
    element('a:bodyPr', {}),
    element('a:lstStyle', {}),
    ...paragraphs.map((text) =>
      element('a:p', {}, [
        ...(text
          ? [
              element('a:r', {}, [
                element('a:rPr', { lang: locale, sz: 1100 }),
                element('a:t', {}, [escapeText(text)]),
              ]),
            ]
          : [element('a:endParaRPr', { lang: locale, sz: 1100 })]),
      ]),
    ),
  ]);
}

export function notesXml(paragraphs: readonly string[], lang: Lang): string {
  return element('p:notes', namespaces, [
    shapeTree(notesShapes(notesBody(paragraphs, lang))),
    element('p:clrMapOvr', {}, [element('a:masterClrMapping', {})]),
  ]);
}
