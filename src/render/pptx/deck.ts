/**
 * What the writer is given: slides with their words, and scenes for those that show a chart.
 * Texts arrive in one language and already broken into lines; the writer looks nothing up.
 */
import type { Lang } from '../../i18n/lang.ts';
import type { LegendEntry, Palette, Scene } from '../../scene/index.ts';

/** A text set in lines of our own at one size, pt. */
export interface SetText {
  readonly lines: readonly string[];
  readonly size: number;
}

/** What every slide says of itself. */
export interface Footer {
  readonly lines: readonly string[];
  /** Whole address of the page the slide was made from, or `null` where it is not known. */
  readonly address: string | null;
}

export interface Notes {
  readonly paragraphs: readonly string[];
}

export interface TitleSlide {
  readonly kind: 'title';
  readonly plan: string;
  readonly title: SetText;
  readonly subtitle: SetText;
  readonly facts: SetText;
  readonly programs: SetText;
  readonly footer: Footer;
  readonly notes: Notes;
}

/** What the selection pane calls the things that are not projects. */
export interface ChartNames {
  readonly axis: string;
  readonly legend: string;
  /** The line of the day the slide is made for; stands at it too. */
  readonly today: string;
  readonly label: (project: string) => string;
}

export interface PlacedEntry {
  readonly entry: LegendEntry;
  readonly width: number;
}

export interface ChartSlide {
  readonly kind: 'chart';
  readonly plan: string;
  /** The plan, above the title. */
  readonly kicker: string;
  readonly title: SetText;
  /** What the chart shows, counted, in the title's line. */
  readonly sentence: string;
  readonly aim: SetText;
  /** What the chart is, for someone who cannot see it. */
  readonly description: string;
  /** One band. */
  readonly scene: Scene;
  /** pt of every text of the chart; its scale follows. */
  readonly size: number;
  /** Whole names by project, for the selection pane. */
  readonly names: ReadonlyMap<string, string>;
  readonly words: ChartNames;
  /** In rows; each entry with the room it takes, pt. */
  readonly legend: readonly (readonly PlacedEntry[])[];
  readonly footer: Footer;
  readonly notes: Notes;
}

export type Slide = TitleSlide | ChartSlide;

export interface Deck {
  readonly lang: Lang;
  readonly title: string;
  readonly creator: string;
  /** Day the file is made for, ISO; the only date in it. */
  readonly day: string;
  /** What its theme is made of. */
  readonly palette: Palette;
  /** Whose deck it is. */
  readonly plan: string;
  readonly slides: readonly Slide[];
}
