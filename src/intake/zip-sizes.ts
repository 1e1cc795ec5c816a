/**
 * What a ZIP file says its entries come to when unpacked, in bytes, read from its central directory
 * (APPNOTE 6.3.10, 4.3.12): known before anything is unpacked, so that a small file which claims
 * gigabytes costs nothing. A file that lies is caught by its reader, which unpacks no entry beyond
 * what is said of it.
 */
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
/** The end record, with the longest remark behind it. */
const endAtMost = 22 + 0xffff;

/** `null` where there is no central directory. */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) return null;
    sum += view.getUint32(at + 24, true);
    const behind = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += 46 + behind.reduce((all, length) => all + length, 0);
  }
  return sum;
}

/** Where the end record begins, looked for from the end. */
function endRecord(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, view.byteLength - endAtMost); at--)
    if (view.getUint32(at, true) === endSignature) return at;
  return null;
}
