/** The names most like a mistyped one. */

/** A nearest right name may differ in so many letters for each four it has. */
const tolerance = 0.4;

/** Longer words are compared by their beginning. */
const compared = 80;

/** Levenshtein distance; O(|a|·|b|). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] as number) + 1,
          (next[j - 1] as number) + 1,
          (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] as number;
}

/** The candidate nearest to `word`, or `null` when none is near enough to be meant. */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  most = Math.max(1, Math.ceil(Math.min(word.length, compared) * tolerance)),
): string | null {
  const short = word.slice(0, compared).toLowerCase();
  let best: string | null = null;
  let least = most + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - short.length) >= least) continue;
    const distance = editDistance(short, candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** So many comparisons are made for one list of names: about a second. */
const comparisons = 500_000;

/**
 * `nearest` for many words and one list: each word is looked for once, and none any more when there
 * have been so many that looking costs more than it tells.
 */
export function nearestOf(candidates: ReadonlySet<string>): (word: string) => string | null {
  const found = new Map<string, string | null>();
  let left = comparisons;
  return (word) => {
    const known = found.get(word);
    if (known !== undefined) return known;
    left -= candidates.size;
    const near = left < 0 ? null : nearest(word, candidates);
    found.set(word, near);
    return near;
  };
}
/** Names shorter than this are too easily part of another. */
const leastPart = 3;

/**
 * At most `most` names that `word` may have meant: those that contain it first, then by distance. The
 * kind before a colon is often left out and says nothing of what was meant.
 */
export function nearNames(word: string, names: Iterable<string>, most: number): string[] {
  const stem = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();
  const short = stem(word).slice(0, 80);
  const rank = (name: string): number =>
    short.length >= leastPart && stem(name).includes(short) ? 0 : editDistance(short, stem(name));
  return [...names]
    .map((name) => ({ name, distance: rank(name) }))
    .filter(({ name, distance }) => distance <= Math.max(2, stem(name).length * tolerance))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}
