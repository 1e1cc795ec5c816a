/** The names most like a mistyped one, by the least number of letters changed, added or left out. */

/** Levenshtein's distance, a row of the table at a time: length × length. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

const shown = 5;

/** At most five, the nearest first; none that differs in more than half of the name. */
export function nearest(found: string, names: Iterable<string>): string[] {
  // The kind before the colon is often left out, and says nothing of what was meant.
  const stem = (name: string): string => name.slice(name.indexOf(':') + 1);
  return [...names]
    .map((name) => ({ name, distance: editDistance(stem(found), stem(name)) }))
    .filter(({ name, distance }) => distance <= Math.max(2, stem(name).length / 2))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, shown)
    .map(({ name }) => name);
}
