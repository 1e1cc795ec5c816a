/**
 * How two cells of a table compare. A cell's key is its `data-sort`, or else its text: a number, the
 * word `open` (a year after all years) or words. An empty key is one that nobody knows.
 */

export type Direction = 'ascending' | 'descending';
/** What a column holds. */
export type KeyKind = 'number' | 'text';

/** Negative where `a` stands before `b`. */
export type KeyOrder = (a: string, b: string) => number;

/**
 * Ensures: an unknown key stands after every known one in both directions, and keys that are equal
 * keep the order they had in a stable sort.
 */
export function keyOrder(kind: KeyKind, direction: Direction, collator: Intl.Collator): KeyOrder {
  return (a, b) => {
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    const [x, y] = direction === 'ascending' ? [a, b] : [b, a];
    return kind === 'text' ? collator.compare(x, y) : compareNumbers(numberOf(x), numberOf(y));
  };
}

function numberOf(key: string): number {
  return key === 'open' ? Infinity : Number(key);
}

/** Two open ends are equal, which their difference would not say. */
function compareNumbers(a: number, b: number): number {
  return Number(a > b) - Number(a < b);
}
