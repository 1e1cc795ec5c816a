/** The two kinds of number of changing length in a WOFF2 file (W3C, WOFF File Format 2.0, 4.1 and 6.1.1). */

/** `UIntBase128`: seven bits a byte, the first the highest; all but the last begin with a 1. */
export function base128(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let left = value >>> 7; left > 0; left >>>= 7) bytes.unshift(0x80 | (left & 0x7f));
  return bytes;
}

/** Codes of `255UInt16`: a word follows; a byte follows that is so much more. */
const word = 253;
const more = [
  [255, word],
  [254, 2 * word],
] as const;

/** `255UInt16`: one byte below 253, two below 762, else three. */
export function short255(value: number): number[] {
  if (value < word) return [value];
  for (const [code, from] of more)
    if (value < from + 256 && value >= from) return [code, value - from];
  return [word, value >> 8, value & 0xff];
}
