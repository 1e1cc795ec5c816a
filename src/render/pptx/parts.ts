/** The parts of a package, what kind each is, and how they name each other. */
import { element } from '../svg/markup.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const packageUri = 'http://schemas.openxmlformats.org/package/2006';
const presentationType = 'application/vnd.openxmlformats-officedocument.presentationml';

/** Every part by its name, as text. */
export type Parts = Map<string, string>;

export interface Relation {
  /** Its last segment after Office's own address, or a whole address. */
  readonly type: string;
  readonly target: string;
  readonly isExternal?: boolean;
}

/** Relations are numbered from 1 in the order given: `rId1`, `rId2` … */
export function relate(parts: Parts, part: string, relations: readonly Relation[]): void {
  const cut = part.lastIndexOf('/') + 1;
  parts.set(
    `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`,
    element(
      'Relationships',
      { xmlns: `${packageUri}/relationships` },
      relations.map(({ type, target, isExternal }, i) =>
        element('Relationship', {
          Id: `rId${i + 1}`,
          Type: type.startsWith('http') ? type : `${office}/${type}`,
          Target: target,
          TargetMode: isExternal ? 'External' : null,
        }),
      ),
    ),
  );
}

export function contentTypes(parts: Parts): string {
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/^ppt\/presentation\.xml$/, `${presentationType}.presentation.main+xml`],
    [/^ppt\/slideMasters\/\w+\.xml$/, `${presentationType}.slideMaster+xml`],
    [/^ppt\/slideLayouts\/\w+\.xml$/, `${presentationType}.slideLayout+xml`],
    [/^ppt\/slides\/\w+\.xml$/, `${presentationType}.slide+xml`],
    [/^ppt\/notesMasters\/\w+\.xml$/, `${presentationType}.notesMaster+xml`],
    [/^ppt\/notesSlides\/\w+\.xml$/, `${presentationType}.notesSlide+xml`],
    [/^ppt\/theme\/\w+\.xml$/, 'application/vnd.openxmlformats-officedocument.theme+xml'],
    [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
    [
      /^docProps\/app\.xml$/,
      'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    ],
  ];
  const standard = (extension: string, type: string): string =>
    element('Default', { Extension: extension, ContentType: type });
  return element('Types', { xmlns: `${packageUri}/content-types` }, [
    standard('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
    standard('xml', 'application/xml'),
    ...[...parts.keys()].flatMap((name) => {
      const type = kinds.find(([pattern]) => pattern.test(name))?.[1];
      return type ? [element('Override', { PartName: `/${name}`, ContentType: type })] : [];
    }),
  ]);
}
