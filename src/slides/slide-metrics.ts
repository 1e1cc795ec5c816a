/**
 * Text metrics for slides: an office PC sets them in Yu Gothic, Meiryo or BIZ UDPGothic. Their kanji
 * and kana are one em wide like ours; of their Latin letters Meiryo's are the widest, by as much.
 */
import type { TextMetrics } from '../layout/index.ts';
import { SITE_METRICS } from '../scene/index.ts';

const latinSlack = 1.14;
/** Before it stand Latin, Greek, Cyrillic and punctuation. */
const firstEastAsian = 0x2e80;

export const SLIDE_METRICS: TextMetrics = {
  advance: (letter, weight) =>
    SITE_METRICS.advance(letter, weight) *
    ((letter.codePointAt(0) as number) < firstEastAsian ? latinSlack : 1),
  phrases: SITE_METRICS.phrases,
};
