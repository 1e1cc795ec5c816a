/** What every way is looked for in: the packed lanes, what routes have claimed of them, the links. */
import type { SizedItem } from '../labels/index.ts';
import type { SettledOptions } from '../input.ts';
import type { Corridors } from './corridors.ts';
import type { Slots } from './passages.ts';

export interface End {
  readonly item: SizedItem;
  readonly lane: number;
}

export interface Traffic {
  readonly corridors: Corridors;
  readonly slots: Slots;
  readonly options: SettledOptions;
  /** How many links leave and enter each item. */
  readonly leaving: ReadonlyMap<string, number>;
  readonly entering: ReadonlyMap<string, number>;
  /** How many rivals of the cheapest passage to consider. */
  readonly rivals: number;
}
