/** Everything that can be embedded, with its words and addresses. */
import type { Embedded } from '../embed/snippets.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import { chartWords } from '../i18n/chart-words.ts';
import type { Atlas } from '../model/index.ts';
import type { Subject } from '../scene/index.ts';
import type { Addresses, EmbedKind, Place } from '../site/addresses.ts';
import { chartFile } from './chart-files.ts';

export interface Embed {
  readonly kind: EmbedKind;
  readonly id: string;
  readonly name: string;
  readonly subject: Subject;
  /** The page that says more. */
  readonly page: Place;
  readonly plan: string;
}

export function embedsOf(atlas: Atlas, lang: Lang): Embed[] {
  return [
    ...atlas.plans.map((plan): Embed => ({
      kind: 'plan',
      id: plan.id,
      name: pick(plan.name, lang),
      subject: { kind: 'plan', plan },
      page: { page: 'plan', id: plan.id },
      plan: plan.id,
    })),
    ...atlas.programs.map((program): Embed => ({
      kind: 'program',
      id: program.id,
      name: pick(program.name, lang),
      subject: { kind: 'program', program },
      page: { page: 'program', id: program.id },
      plan: program.plan.id,
    })),
    ...atlas.projects.map((project): Embed => ({
      kind: 'project',
      id: project.id,
      name: chartWords(lang).lineageOf(pick(project.name, lang)),
      subject: { kind: 'lineage', project },
      page: { page: 'project', id: project.id },
      plan: project.program.plan.id,
    })),
  ];
}

/** `oembed/program/ID.json`, the language's own. */
export function oembedFile(kind: EmbedKind, id: string): string {
  return `oembed/${kind}/${id}.json`;
}

export function embeddedOf(
  { kind, id, name, subject }: Embed,
  { absoluteUrl, assetHref, fileHref, hrefOf }: Addresses,
  lang: Lang,
): Embedded {
  const full = (address: string): string => absoluteUrl(address) ?? address;
  return {
    kind,
    id,
    lang,
    title: name,
    frame: full(hrefOf({ page: 'embedded', kind, id }, lang)),
    picture: full(fileHref(chartFile(subject, 'shown'), lang)),
    script: full(assetHref('embed/nenpyo-chart.js')),
    oembed: full(fileHref(oembedFile(kind, id), lang)),
  };
}
