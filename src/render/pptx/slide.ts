/** A slide: placeholders for what a template may move, then the chart and its legend. */
import type { Lang } from '../../i18n/lang.ts';
import type { Box } from '../../scene/index.ts';
import { element } from '../svg/markup.ts';
import { slidePaint, type AccentPlans, type SlidePaint } from './accents.ts';
import { drawChart } from './chart.ts';
import type { Footer, SetText, Slide, TitleSlide, ChartSlide } from './deck.ts';
import { drawLegend } from './legend.ts';
import { fill } from './paint.ts';
import { minTextSize, places, sentenceSize } from './places.ts';
import type { Setting } from './setting.ts';
import { createIds, shape, textFrame, type Ids, type Naming } from './shapes.ts';
import { textBody, type Run, type TextBody } from './text.ts';
import { namespaces, pageNumber, placeholder, shapeTree } from './tree.ts';

/** The relationship of a slide's link to its page. */
export const addressRelation = 'rId3';

function set(text: SetText, lang: Lang, paint: SlidePaint, bold = false): TextBody {
  const lines = text.lines.map((line) => [{ text: line, paint, bold }]);
  return { lang, lines, size: text.size, lineHeight: text.size * 1.3 };
}

function footerShapes({ lines, address }: Footer, ids: Ids, lang: Lang): string[] {
  const text: SetText = { lines, size: minTextSize };
  return [
    placeholder({
      id: ids.next(),
      name: lines[0] ?? '',
      description: '',
      type: 'ftr',
      idx: 11,
      box: places.footer,
      text: textBody(set(text, lang, 'muted')),
    }),
    ...(address === null ? [] : [addressShape(address, ids, lang)]),
    pageNumber(ids, lang),
  ];
}

function addressShape(address: string, ids: Ids, lang: Lang): string {
  return shape({
    id: ids.next(),
    name: address,
    description: '',
    box: places.address,
    geometry: textFrame,
    fill: fill(null),
    line: '',
    text: {
      lang,
      lines: [[{ text: address, paint: 'muted', link: addressRelation }]],
      size: minTextSize,
      lineHeight: minTextSize * 1.3,
    },
  });
}

/** A box of text, named by what it says. */
function textBox(box: Box, text: TextBody, ids: Ids): string {
  const name = text.lines[0]?.map((run) => run.text).join('') ?? '';
  const plain = { geometry: textFrame, fill: fill(null), line: '' };
  return shape({ id: ids.next(), name, description: '', box, text, ...plain });
}

function accentOf({ plan }: Slide, { accents }: Setting): SlidePaint {
  return slidePaint({ plan, tone: 'accent' }, accents);
}

function cover(slide: TitleSlide, { ids, lang }: Setting): string[] {
  const title = textBody({ ...set(slide.title, lang, 'ink', true), vertical: 'b' });
  const named = (text: SetText): Naming => ({
    id: ids.next(),
    name: text.lines.join(''),
    description: '',
  });
  return [
    placeholder({
      ...named(slide.title),
      type: 'ctrTitle',
      idx: null,
      box: places.coverTitle,
      text: title,
    }),
    placeholder({
      ...named(slide.subtitle),
      type: 'subTitle',
      idx: 1,
      box: places.coverSubtitle,
      text: textBody(set(slide.subtitle, lang, 'muted')),
    }),
    textBox(places.coverFacts, set(slide.facts, lang, 'ink'), ids),
    textBox(places.coverPrograms, set(slide.programs, lang, 'muted'), ids),
  ];
}

/** The name, and in the same line, smaller, what the chart shows. */
function titleBody({ title, sentence }: ChartSlide, lang: Lang): TextBody {
  const body = set(title, lang, 'ink', true);
  const shown: Run = { text: sentence, paint: 'muted', size: sentenceSize };
  return { ...body, lines: body.lines.with(-1, [...(body.lines.at(-1) ?? []), shown]) };
}

function chart(slide: ChartSlide, setting: Setting): string[] {
  const { ids, lang } = setting;
  const accent = accentOf(slide, setting);
  const kicker = { lines: [slide.kicker], size: 10 };
  return [
    placeholder({
      id: ids.next(),
      name: slide.title.lines.join('') + slide.sentence,
      description: '',
      type: 'title',
      idx: null,
      box: places.title,
      text: textBody(titleBody(slide, lang)),
    }),
    textBox(places.kicker, set(kicker, lang, accent, true), ids),
    ...(slide.aim.lines.length ? [textBox(places.aim, set(slide.aim, lang, 'muted'), ids)] : []),
    drawChart(slide, setting),
    drawLegend(slide, setting),
  ];
}

/** The rule along a slide's edge in its plan's colour. */
function rule(slide: Slide, setting: Setting): string {
  return shape({
    id: setting.ids.next(),
    name: '—',
    description: null,
    box: slide.kind === 'title' ? places.coverRule : places.rule,
    geometry: textFrame,
    fill: fill(accentOf(slide, setting)),
    line: '',
    text: setting.lang,
  });
}

export function slideXml(slide: Slide, lang: Lang, accents: AccentPlans): string {
  const ids = createIds();
  const setting = { ids, lang, accents };
  const shapes = slide.kind === 'title' ? cover(slide, setting) : chart(slide, setting);
  return element('p:sld', namespaces, [
    shapeTree([...shapes, rule(slide, setting), ...footerShapes(slide.footer, ids, lang)]),
    element('p:clrMapOvr', {}, [element('a:masterClrMapping', {})]),
  ]);
}
