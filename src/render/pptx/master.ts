/** The slide master, its two layouts and the notes' master: where a template's own will take over. */
import type { Lang } from '../../i18n/lang.ts';
import { element } from '../svg/markup.ts';
import { fill } from './paint.ts';
import { places } from './places.ts';
import { createIds, type Ids } from './shapes.ts';
import { namespaces, pageNumber, placeholder, shapeTree, type Placeholder } from './tree.ts';
import { textBody } from './text.ts';

export const colourMap = element('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`])),
  hlink: 'hlink',
  folHlink: 'folHlink',
});

export const background = element('p:bg', {}, [
  element('p:bgPr', {}, [fill('ground'), element('a:effectLst', {})]),
]);

function run(size: number, isHeading: boolean): string {
  const family = isHeading ? 'mj' : 'mn';
  return element('a:defRPr', { sz: size * 100, b: isHeading ? 1 : 0 }, [
    fill('ink'),
    element('a:latin', { typeface: `+${family}-lt` }),
    element('a:ea', { typeface: `+${family}-ea` }),
    element('a:cs', { typeface: `+${family}-cs` }),
  ]);
}

/** Nine levels, as Office writes them. */
export function levels(size: number, isHeading: boolean): string[] {
  return Array.from({ length: 9 }, (_, i) =>
    element(`a:lvl${i + 1}pPr`, { marL: 0, algn: 'l' }, [
      element('a:buNone', {}),
      run(size, isHeading),
    ]),
  );
}

/** What text looks like that says nothing of itself. */
export const defaultTextStyle = element('p:defaultTextStyle', {}, levels(12, false));

const textStyles = element('p:txStyles', {}, [
  element('p:titleStyle', {}, levels(20, true).slice(0, 1)),
  element('p:bodyStyle', {}, levels(12, false)),
  element('p:otherStyle', {}, levels(12, false)),
]);

function empty(
  given: Pick<Placeholder, 'name' | 'type' | 'idx' | 'box'>,
  ids: Ids,
  lang: Lang,
): string {
  const text = textBody({
    lang,
    lines: [[{ text: given.name, paint: 'ink' }]],
    size: 12,
    lineHeight: 16,
  });
  return placeholder({ ...given, id: ids.next(), description: '', text });
}

export function masterXml(lang: Lang): string {
  const ids = createIds();
  const tree = shapeTree([
    empty({ name: 'Title', type: 'title', idx: null, box: places.title }, ids, lang),
    empty({ name: 'Body', type: 'body', idx: 1, box: places.chart }, ids, lang),
    empty({ name: 'Footer', type: 'ftr', idx: 3, box: places.footer }, ids, lang),
    pageNumber(ids, lang),
  ]).replace('<p:cSld>', `<p:cSld>${background}`);
  return element('p:sldMaster', namespaces, [
    tree,
    colourMap,
    element('p:sldLayoutIdLst', {}, [
      element('p:sldLayoutId', { id: 2_147_483_649, 'r:id': 'rId1' }),
      element('p:sldLayoutId', { id: 2_147_483_650, 'r:id': 'rId2' }),
    ]),
    textStyles,
  ]);
}

export const layouts = ['title', 'chart'] as const;

export function layoutXml(kind: (typeof layouts)[number], lang: Lang): string {
  const ids = createIds();
  const heading =
    kind === 'title'
      ? [
          empty({ name: 'Title', type: 'ctrTitle', idx: null, box: places.coverTitle }, ids, lang),
          empty(
            { name: 'Subtitle', type: 'subTitle', idx: 1, box: places.coverSubtitle },
            ids,
            lang,
          ),
        ]
      : [empty({ name: 'Title', type: 'title', idx: null, box: places.title }, ids, lang)];
  const tree = shapeTree([
    ...heading,
    empty({ name: 'Footer', type: 'ftr', idx: 11, box: places.footer }, ids, lang),
    pageNumber(ids, lang),
  ]).replace('<p:cSld>', `<p:cSld name="${kind === 'title' ? 'Title' : 'Chart'}">`);
  return element(
    'p:sldLayout',
    { ...namespaces, type: kind === 'title' ? 'title' : 'titleOnly', preserve: 1 },
    [tree, element('p:clrMapOvr', {}, [element('a:masterClrMapping', {})])],
  );
}
