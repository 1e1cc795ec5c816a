/** What every poster and handout is composed from: the atlas, a language, a sheet, a day, an address. */
import type { Lang } from '../i18n/lang.ts';
import { siteWords, type SiteWords } from '../i18n/site-words.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Messages } from '../i18n/messages.ts';
import type { FyRange, TextMetrics } from '../layout/index.ts';
import type { Atlas, Plan } from '../model/index.ts';
import { ptPerMm } from '../render/pdf/index.ts';
import type { Palette } from '../scene/index.ts';
import type { Place } from '../site/addresses.ts';
import type { Edition } from '../site/edition.ts';
import { sheets, type SheetId, type SheetSize } from './sheets.ts';

/** Address of a page with its host, or `null` where no host is configured. */
export type AddressOf = ((place: Place, lang: Lang) => string) | null;

export interface PaperContext {
  readonly atlas: Atlas;
  /** Version of the data it shows. */
  readonly version: string;
  readonly lang: Lang;
  readonly words: Messages;
  /** What the edition says of itself. */
  readonly site: SiteWords;
  readonly sheet: SheetSize;
  /** The day the sheet is made for, ISO. */
  readonly day: string;
  /** The most years a chart shows. */
  readonly range: FyRange;
  readonly addressOf: AddressOf;
  readonly palette: Palette;
  readonly metrics: TextMetrics;
  /** pt of the trimmed sheet. */
  readonly width: number;
  readonly height: number;
  /** White at the edges. */
  readonly margin: number;
  /** One pt of an A1 sheet, for what grows with the paper. */
  readonly unit: number;
}

/** Height of an A1 sheet in pt. */
const a1Height = 594 * ptPerMm;
/** Share of the sheet's height. */
const marginShare = 0.03;

/** `null` where no host is configured: no addresses, rather than wrong ones. */
export function addressOfPages({ source, addresses }: Edition): AddressOf {
  const { site } = source;
  return site === null ? null : (place, lang) => new URL(addresses.hrefOf(place, lang), site).href;
}

/** For a sheet of `plan`, or of all plans. */
export function paperContext(
  edition: Edition,
  plan: Plan | null,
  lang: Lang,
  size: SheetId,
): PaperContext {
  const sheet = sheets[size];
  const height = sheet.height * ptPerMm;
  return {
    atlas: edition.atlas,
    site: siteWords(edition.atlas.site, lang),
    version: edition.versionOf(plan),
    lang,
    words: wordsIn(lang),
    sheet,
    day: edition.day,
    range: edition.range,
    addressOf: addressOfPages(edition),
    palette: edition.palettes.light,
    metrics: edition.metrics,
    width: sheet.width * ptPerMm,
    height,
    margin: height * marginShare,
    unit: height / a1Height,
  };
}

/** `size` pt on A1, as large on this sheet as its smallest text allows. */
export function scaled(context: PaperContext, size: number): number {
  return Math.max(context.sheet.minText, size * context.unit);
}

/** Running text of a handout, pt: a little over the least the sheet allows. */
export function handoutText({ sheet }: PaperContext): number {
  return sheet.minText * 1.15;
}
