/**
 * Bytes of a file saved by whatever a Japanese office has → text.
 *
 * What is no text is recognized by how it begins. A byte order mark decides; then zero bytes in
 * every second place (UTF-16 without a mark); then the escapes of ISO-2022-JP; then strict UTF-8, or
 * UTF-8 with a few damaged characters; then Shift_JIS (WHATWG's is Windows-31J, so ①㈱髙 come
 * through), unless EUC-JP reads better: EUC-JP text is often valid Shift_JIS, but then full of
 * half-width katakana. Western text is often valid Shift_JIS too, but its letters stand alone.
 */
import { replacement } from './invisible.ts';

/** In Node and every browser; named here because the core is compiled without either's types. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

export type Encoding =
  'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp' | 'iso-2022-jp' | 'windows-1252';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether another encoding would have read it as well. */
  readonly isGuess: boolean;
  /** Bytes that no encoding explains became U+FFFD. */
  readonly isDamaged: boolean;
}

/** What is no table of text, by its first bytes. */
const strangers: readonly (readonly [string, readonly number[]])[] = [
  ['XLSX, ODS, ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['XLS', [0xd0, 0xcf, 0x11, 0xe0]],
  ['GZIP', [0x1f, 0x8b]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['UTF-32', [0xff, 0xfe, 0x00, 0x00]],
  ['UTF-32', [0x00, 0x00, 0xfe, 0xff]],
];

/** What a file is that holds no text in an encoding of ours, or `null`. */
export function strangerIn(bytes: Uint8Array): string | null {
  const known = strangers.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (known) return known[0];
  // Without a mark, UTF-32 has three bytes of four empty wherever the text is Latin.
  const sample = bytes.subarray(0, sampled);
  const zeros = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return sample.length >= 8 && zeros > sample.length * 0.55 ? 'UTF-32' : null;
}

const sampled = 2000;

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
  const sample = bytes.subarray(0, sampled);
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

/** ESC and what makes it a change to kanji, katakana or back. */
const jisEscape = /\u001b(?:\$[@B]|\([BIJ])/u;

/** Whether the bytes beyond ASCII are letters and signs of Western Europe, each between ASCII. */
function looksWestern(bytes: Uint8Array): boolean {
  let [high, alone] = [0, 0];
  for (const [i, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    if (byte < 0xa0 && byte !== 0x80 && byte !== 0x85 && (byte < 0x91 || byte > 0x99)) return false;
    high++;
    if ((bytes[i - 1] ?? 0) < 0x80 && (bytes[i + 1] ?? 0) < 0x80) alone++;
  }
  return high > 0 && alone >= high * 0.8;
}

/** Whether it is UTF-8 with a few characters damaged, rather than something else. */
function mostlyUtf8(bytes: Uint8Array, text: string): boolean {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return true;
  let [good, bad] = [0, 0];
  for (const character of text)
    if (character === replacement) bad++;
    else if (character > '\u007f') good++;
  return good > bad * 4;
}

export function decodeTable(bytes: Uint8Array): Decoded {
  const as = (text: string, encoding: Encoding, isGuess = false): Decoded => ({
    text: text.replace(/^\ufeff+/u, ''),
    encoding,
    isGuess,
    isDamaged: text.includes(replacement),
  });
  const utf16 = utf16Order(bytes);
  if (utf16) return as(new TextDecoder(utf16).decode(bytes), utf16);
  const utf8 = strictly(bytes, 'utf-8');
  const jis = utf8 !== null && jisEscape.test(utf8) ? strictly(bytes, 'iso-2022-jp') : null;
  if (jis !== null) return as(jis, 'iso-2022-jp');
  if (utf8 !== null) return as(utf8, 'utf-8');
  const damaged = new TextDecoder('utf-8').decode(bytes);
  if (mostlyUtf8(bytes, damaged)) return as(damaged, 'utf-8');
  if (looksWestern(bytes))
    return as(new TextDecoder('windows-1252').decode(bytes), 'windows-1252', true);
  const sjis = strictly(bytes, 'shift_jis');
  const euc = strictly(bytes, 'euc-jp');
  if (sjis !== null && (euc === null || halfWidthRuns(sjis) <= halfWidthRuns(euc)))
    return as(sjis, 'shift_jis');
  return euc === null ? as(damaged, 'utf-8') : as(euc, 'euc-jp');
}
