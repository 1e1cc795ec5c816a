/**
 * Deck → the bytes of a .pptx: a zip of parts that name each other by relationships. No date but the
 * deck's own and the zip's oldest, so the same deck is the same bytes.
 */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { element, escapeText, type Attributes } from '../svg/markup.ts';
import { accentPlans } from './accents.ts';
import type { Deck } from './deck.ts';
import { defaultTextStyle, layoutXml, layouts, masterXml } from './master.ts';
import { notesMasterXml, notesSize, notesXml } from './notes.ts';
import { contentTypes, packageUri, relate, type Parts } from './parts.ts';
import { slideXml } from './slide.ts';
import { namespaces } from './tree.ts';
import { themeXml } from './theme.ts';
import { emu, slideSize } from './units.ts';

function size(tag: string, { width, height }: { width: number; height: number }): string {
  return element(tag, { cx: emu(width), cy: emu(height) });
}

function addPresentation(parts: Parts, { slides }: Deck): void {
  const list = (tag: string, each: string, ids: readonly Attributes[]): string =>
    element(
      tag,
      {},
      ids.map((id) => element(each, id)),
    );
  parts.set(
    'ppt/presentation.xml',
    element('p:presentation', { ...namespaces, saveSubsetFonts: 1 }, [
      list('p:sldMasterIdLst', 'p:sldMasterId', [{ id: 2_147_483_648, 'r:id': 'rId1' }]),
      list('p:notesMasterIdLst', 'p:notesMasterId', [{ 'r:id': 'rId2' }]),
      list(
        'p:sldIdLst',
        'p:sldId',
        slides.map((_, i) => ({ id: 256 + i, 'r:id': `rId${i + 4}` })),
      ),
      size('p:sldSz', slideSize),
      size('p:notesSz', notesSize),
      defaultTextStyle,
    ]),
  );
  relate(parts, 'ppt/presentation.xml', [
    { type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    { type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
    { type: 'theme', target: 'theme/theme1.xml' },
    ...slides.map((_, i) => ({ type: 'slide', target: `slides/slide${i + 1}.xml` })),
  ]);
}

function addMasters(parts: Parts, { lang, creator, palette, plan }: Deck): void {
  const theme = themeXml(creator, palette, accentPlans(palette, plan));
  parts.set('ppt/theme/theme1.xml', theme);
  parts.set('ppt/theme/theme2.xml', theme);
  parts.set('ppt/slideMasters/slideMaster1.xml', masterXml(lang));
  relate(parts, 'ppt/slideMasters/slideMaster1.xml', [
    ...layouts.map((_, i) => ({
      type: 'slideLayout',
      target: `../slideLayouts/slideLayout${i + 1}.xml`,
    })),
    { type: 'theme', target: '../theme/theme1.xml' },
  ]);
  layouts.forEach((kind, i) => {
    const part = `ppt/slideLayouts/slideLayout${i + 1}.xml`;
    parts.set(part, layoutXml(kind, lang));
    relate(parts, part, [{ type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }]);
  });
  parts.set('ppt/notesMasters/notesMaster1.xml', notesMasterXml(lang));
  relate(parts, 'ppt/notesMasters/notesMaster1.xml', [
    { type: 'theme', target: '../theme/theme2.xml' },
  ]);
}

function addSlides(parts: Parts, { slides, lang, palette, plan }: Deck): void {
  const accents = accentPlans(palette, plan);
  slides.forEach((slide, i) => {
    const [part, notes] = [`slides/slide${i + 1}.xml`, `notesSlides/notesSlide${i + 1}.xml`];
    parts.set(`ppt/${part}`, slideXml(slide, lang, accents));
    // The third is what `addressRelation` names.
    relate(parts, `ppt/${part}`, [
      {
        type: 'slideLayout',
        target: `../slideLayouts/slideLayout${layouts.indexOf(slide.kind) + 1}.xml`,
      },
      { type: 'notesSlide', target: `../${notes}` },
      ...(slide.footer.address === null
        ? []
        : [{ type: 'hyperlink', target: slide.footer.address, isExternal: true }]),
    ]);
    parts.set(`ppt/${notes}`, notesXml(slide.notes.paragraphs, lang));
    relate(parts, `ppt/${notes}`, [
      { type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
      { type: 'slide', target: `../${part}` },
    ]);
  });
}

function addProperties(parts: Parts, { title, creator, day, lang }: Deck): void {
  const moment = { 'xsi:type': 'dcterms:W3CDTF' };
  const time = [`${day}T00:00:00Z`];
  parts.set(
    'docProps/core.xml',
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${packageUri}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      [
        element('dc:title', {}, [escapeText(title)]),
        element('dc:creator', {}, [escapeText(creator)]),
        element('dcterms:created', moment, time),
        element('dcterms:modified', moment, time),
        element('dc:language', {}, [lang]),
      ],
    ),
  );
  parts.set(
    'docProps/app.xml',
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      [element('Application', {}, [escapeText(creator)])],
    ),
  );
  relate(parts, '', [
    { type: 'officeDocument', target: 'ppt/presentation.xml' },
    { type: `${packageUri}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
    { type: 'extended-properties', target: 'docProps/app.xml' },
  ]);
}

function partsOf(deck: Deck): Parts {
  const parts: Parts = new Map();
  addProperties(parts, deck);
  addPresentation(parts, deck);
  addMasters(parts, deck);
  addSlides(parts, deck);
  // Readers expect it first.
  return new Map([['[Content_Types].xml', contentTypes(parts)], ...parts]);
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function renderPptx(deck: Deck): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const [name, text] of partsOf(deck)) files[name] = strToU8(declaration + text);
  return zipSync(files, { level: 9, mtime: '1980-01-01T00:00:00' });
}
