/**
 * Bytes of a file saved by whatever a Japanese office has → text.
 *
 * A byte order mark decides; then zero bytes in every second place (UTF-16 without a mark); then
 * strict UTF-8; then Shift_JIS (WHATWG's is Windows-31J, so ①㈱髙 come through), unless EUC-JP reads
 * better: EUC-JP text is often valid Shift_JIS, but then full of half-width katakana.
 */

/** In Node and every browser; named here because the core is compiled without either's types. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp';
  /** Bytes that no encoding explains became U+FFFD. */
  readonly isDamaged: boolean;
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even++;
    else odd++;
  });
  if (odd > sample.length / 8 && odd > even * 4) return 'utf-16le';
  return even > sample.length / 8 && even > odd * 4 ? 'utf-16be' : null;
}

function halfWidthRuns(text: string): number {
  return (text.match(/[\uff61-\uff9f]{2,}/gu) ?? []).reduce((sum, run) => sum + run.length, 0);
}

export function decodeTable(bytes: Uint8Array): Decoded {
  const utf16 = utf16Order(bytes);
  if (utf16)
    return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16, isDamaged: false };
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', isDamaged: false };
  const sjis = strictly(bytes, 'shift_jis');
  const euc = strictly(bytes, 'euc-jp');
  if (sjis !== null && (euc === null || halfWidthRuns(sjis) <= halfWidthRuns(euc)))
    return { text: sjis, encoding: 'shift_jis', isDamaged: false };
  if (euc !== null) return { text: euc, encoding: 'euc-jp', isDamaged: false };
  return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8', isDamaged: true };
}
