/**
 * One edition of the site: the tables as read, the day it is made for, the place it will stand at.
 * Everything that is drawn, set or written is made from this value and nothing else, so that two
 * editions live in one process and each is the same bytes wherever it is made.
 */
import { isDrawable } from '../fonts/faces.ts';
import type { FyRange } from '../layout/index.ts';
import {
  fyOfDay,
  planRows,
  readAtlas,
  versionOfRows,
  type Atlas,
  type Fault,
  type Fy,
  type Plan,
} from '../model/index.ts';
import { darkPalette, lightPalette, paletteFor, rangeOf, SITE_METRICS } from '../scene/index.ts';
import type { TextMetrics } from '../layout/index.ts';
import type { Palettes } from '../render/svg/index.ts';
import { createAddresses, type Addresses, type Standing } from './addresses.ts';

/** What an edition is made of: plain values, which a worker thread can be handed. */
export interface EditionSource extends Standing {
  /** File name → bytes. */
  readonly tables: ReadonlyMap<string, Uint8Array>;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** The years its charts show; `null`: those of its data. */
  readonly range: FyRange | null;
}

export interface Edition {
  readonly source: EditionSource;
  readonly atlas: Atlas;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** The fiscal year that day falls in. */
  readonly fy: Fy;
  /** The years its charts show unless someone asks for others. */
  readonly range: FyRange;
  readonly addresses: Addresses;
  /** What every text of it is measured with, but on slides, which office PCs set. */
  readonly metrics: TextMetrics;
  /** Colours of its own for each of its plans: on paper and in pictures, and on dark pages. */
  readonly palettes: Palettes;
  /** Version of the data that a plan's pages and files show; of all data without a plan. */
  readonly versionOf: (plan: Plan | null) => string;
}

export interface EditionReading {
  /** `null` when any fault is an error. */
  readonly edition: Edition | null;
  readonly faults: readonly Fault[];
}

export function createEdition(source: EditionSource): EditionReading {
  const { atlas, faults } = readAtlas(source.tables, isDrawable);
  return { edition: atlas && editionOf(atlas, source), faults };
}

function editionOf(atlas: Atlas, source: EditionSource): Edition {
  const versions = new Map(atlas.plans.map((plan) => [plan, versionOfRows(planRows(plan))]));
  const range = source.range ?? rangeOf(atlas, source.day);
  const plans = atlas.plans.map(({ id }) => id);
  return {
    source: { ...source, range },
    atlas,
    day: source.day,
    fy: fyOfDay(source.day),
    range,
    addresses: createAddresses(source),
    metrics: SITE_METRICS,
    palettes: { light: paletteFor(lightPalette, plans), dark: paletteFor(darkPalette, plans) },
    versionOf: (plan) => (plan && versions.get(plan)) ?? atlas.version,
  };
}
