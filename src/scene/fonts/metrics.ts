/** Noto Sans JP as text metrics: advances unpacked from the generated table, without kerning. */
import type { TextMetrics, Weight } from '../../layout/index.ts';
import { NOTO_SANS_JP } from './noto-sans-jp.ts';

/** Everything the table leaves out — kanji, kana, full-width forms — is one em wide. */
function unpack(packed: string): ReadonlyMap<number, number> {
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

/** `phrases` cuts Japanese where a line may break best; it is handed in since the core loads no model. */
export function createTextMetrics(phrases: TextMetrics['phrases']): TextMetrics {
  const advances: Readonly<Record<Weight, ReadonlyMap<number, number>>> = {
    400: unpack(NOTO_SANS_JP[400]),
    700: unpack(NOTO_SANS_JP[700]),
  };
  return { advance: (codePoint, weight) => advances[weight].get(codePoint) ?? 1, phrases };
}
