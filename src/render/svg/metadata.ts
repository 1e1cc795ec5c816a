/** What a picture says of itself to programs: Dublin Core in RDF, as Inkscape and archives read it. */
import { element, escapeText } from './markup.ts';

export interface SheetFacts {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  /** The site. */
  readonly creator: string;
  /** Where the facts are from, and that they were worked on; `null` where nobody says. */
  readonly source: string | null;
  /** Revision of the plan, version of the data, what this is not, the font's licence. */
  readonly rights: readonly string[];
  readonly licenceUrl: string | null;
  /** Address of the chart's page, or `null` where it is not known. */
  readonly page: string | null;
  /** The day it was made for, ISO. */
  readonly date: string;
}

const namespaces = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:cc': 'http://creativecommons.org/ns#',
} as const;

export function metadata(facts: SheetFacts): string {
  const says = (name: string, text: string): string => element(name, {}, [escapeText(text)]);
  const work = element('cc:Work', { 'rdf:about': '' }, [
    says('dc:format', 'image/svg+xml'),
    element('dc:type', { 'rdf:resource': 'http://purl.org/dc/dcmitype/StillImage' }),
    says('dc:title', facts.title),
    says('dc:description', facts.description),
    says('dc:language', facts.lang),
    says('dc:date', facts.date),
    element('dc:creator', {}, [element('cc:Agent', {}, [says('dc:title', facts.creator)])]),
    ...(facts.source === null ? [] : [says('dc:source', facts.source)]),
    ...(facts.page ? [says('dc:identifier', facts.page)] : []),
    element('dc:rights', {}, [
      element('cc:Agent', {}, [says('dc:title', facts.rights.join(' / '))]),
    ]),
    ...(facts.licenceUrl === null
      ? []
      : [element('cc:license', { 'rdf:resource': facts.licenceUrl })]),
  ]);
  return element('metadata', {}, [element('rdf:RDF', namespaces, [work])]);
}
