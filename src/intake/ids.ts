/**
 * Ids from names: the words of a Latin name, a short fingerprint of any other. They depend on nothing
 * but the name, so that a table whose rows are sorted anew keeps its addresses; rows of one name are
 * told apart by what else they say, and only rows that are the same in everything by their order.
 */
import { isReserved, isUnusable, longest, stemOf } from '../model/index.ts';

/** FNV-1a (Fowler, Noll and Vo) with two seeds, 41 bits as eight letters and digits. */
export function fingerprint(text: string): string {
  let [one, two] = [0x811c9dc5, 0x050c5d1f];
  for (let i = 0; i < text.length; i++) {
    one = Math.imul(one ^ text.charCodeAt(i), 0x01000193);
    two = Math.imul(two ^ text.charCodeAt(i), 0x01000193);
  }
  const bits = (one >>> 0) * 512 + (two >>> 23);
  return bits.toString(36).padStart(8, '0');
}

/** `Phase 2: Müller` → `phase-2-muller`; empty where a letter would be lost. */
function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (/[^\p{ASCII}‘’“”–—·…]/u.test(plain)) return '';
  return plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '');
}

/** Room for a fingerprint behind it. */
const longestSlug = longest.id - 20;

/** `prefix` stands before what is no word, and before what the site or a file system would take amiss. */
export function idOf(name: string, prefix: string): string {
  const slug = slugOf(name);
  if (!slug || slug.length > longestSlug) return `${prefix}-${fingerprint(name.normalize('NFKC'))}`;
  const isTaken = isReserved(slug) || isUnusable(slug) || stemOf(slug) !== null;
  return isTaken ? `${prefix}-${fingerprint(slug)}` : slug;
}

/** One id a row. `rows` are each a name and what else the row says. */
export function uniqueIds(
  rows: readonly { readonly name: string; readonly rest: string }[],
  prefix: string,
): string[] {
  const named = rows.map(({ name }) => idOf(name, prefix));
  const counts = countsOf(named);
  const told = named.map((id, i) =>
    (counts.get(id) ?? 0) > 1 ? `${id}-${fingerprint(`${rows[i]?.name}\n${rows[i]?.rest}`)}` : id,
  );
  const taken = new Map<string, number>();
  return told.map((id) => {
    const before = taken.get(id) ?? 0;
    taken.set(id, before + 1);
    return before === 0 ? id : `${id}-${before + 1}`;
  });
}

function countsOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
