/** One thing a search can find, in plain JSON: what a reader sees of it, and by what it is found. */
import type { Lang } from '../i18n/lang.ts';
import type { Fy, YearSpan } from '../model/index.ts';

export type RecordKind =
  'lineage' | 'view' | 'plan' | 'program' | 'project' | 'organization' | 'indicator' | 'policy';

export interface LangText {
  readonly text: string;
  readonly lang: Lang;
}

export interface SearchRecord {
  readonly kind: RecordKind;
  /** The plan whose accent it wears; `null` for what is no plan's. */
  readonly plan: string | null;
  readonly title: LangText;
  /** Says where the thing belongs; it is not searched. */
  readonly detail: string;
  /** Its other names: in the other language, in short. */
  readonly names: readonly LangText[];
  readonly aliases: readonly LangText[];
  readonly href: string;
  /** Of a project: a reader is told its years and how it stands today. */
  readonly period?: YearSpan;
  /** It answers a question, and is found only where the query asks it with one of these words. */
  readonly asked?: readonly string[];
  /** It is found only where the query names this fiscal year, in whichever calendar. */
  readonly fy?: Fy;
}
