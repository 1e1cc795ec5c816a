/** The site's faces as text metrics: advances unpacked from the generated table, without kerning. */
import type { TextMetrics, Weight } from '../../layout/index.ts';
import { ACCENTED_ADVANCES, ADVANCES } from './advances.ts';

type Advances = ReadonlyMap<number, number>;

/** Everything the table leaves out — kanji, kana, full-width forms — is one em wide. */
function unpack(packed: string): Advances {
  const advances = new Map<number, number>();
  let at = 0;
  for (const run of packed.split(' ')) {
    const [distance = 0, more = 0, advance = 0] = run.split('.').map((n) => parseInt(n, 36));
    const first = at + distance;
    for (let codePoint = first; codePoint <= first + more; codePoint++)
      advances.set(codePoint, advance / 1000);
    at = first + more;
  }
  return advances;
}

function inBothWeights(
  packed: Readonly<Record<Weight, string>>,
): Readonly<Record<Weight, Advances>> {
  return { 400: unpack(packed[400]), 700: unpack(packed[700]) };
}

/** Those of Latin, Greek and Cyrillic letters; kana's are in the main face. */
const accent = /[\u0300-\u036f\u0483-\u0489]/u;

/** `phrases` cuts Japanese where a line may break best; it is handed in since the core loads no model. */
export function createTextMetrics(phrases: TextMetrics['phrases']): TextMetrics {
  const plain = inBothWeights(ADVANCES);
  const accented = inBothWeights(ACCENTED_ADVANCES);
  const advance = (letter: string, weight: Weight): number => {
    const codePoint = letter.codePointAt(0) as number;
    const moved = accent.test(letter) ? accented[weight].get(codePoint) : undefined;
    return moved ?? plain[weight].get(codePoint) ?? 1;
  };
  return { advance, phrases };
}
