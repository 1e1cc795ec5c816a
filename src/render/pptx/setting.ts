/** What all the shapes of a slide share. */
import type { Lang } from '../../i18n/lang.ts';
import type { AccentPlans } from './accents.ts';
import type { Ids } from './shapes.ts';

export interface Setting {
  readonly lang: Lang;
  readonly ids: Ids;
  readonly accents: AccentPlans;
}
