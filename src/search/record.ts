/** One thing a search can find, in plain JSON: what a reader sees of it, and by what it is found. */
import type { Lang } from '../i18n/lang.ts';

/** In the order in which results are shown. */
export const recordKinds = [
  'plan',
  'program',
  'project',
  'organization',
  'indicator',
  'policy',
] as const;
export type RecordKind = (typeof recordKinds)[number];

export interface LangText {
  readonly text: string;
  readonly lang: Lang;
}

export interface SearchRecord {
  readonly kind: RecordKind;
  /** The plan whose accent it wears. */
  readonly plan: string;
  readonly title: LangText;
  /** Says where the thing belongs; it is not searched. */
  readonly detail: string;
  /** Its other names: in the other language, in short. */
  readonly names: readonly LangText[];
  readonly aliases: readonly LangText[];
  readonly href: string;
}
