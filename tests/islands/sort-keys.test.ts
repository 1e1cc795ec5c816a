import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOrder, type Direction, type KeyKind } from '../../src/islands/sort-keys.ts';

const collator = new Intl.Collator('ja', { numeric: true });

function sorted(keys: readonly string[], kind: KeyKind, direction: Direction): string[] {
  return keys.toSorted(keyOrder(kind, direction, collator));
}

describe('keyOrder', () => {
  it('puts years in order by number, open ends after all years', () => {
    const keys = ['2024', 'open', '999', '2019'];
    expect(sorted(keys, 'number', 'ascending')).toEqual(['999', '2019', '2024', 'open']);
    expect(sorted(keys, 'number', 'descending')).toEqual(['open', '2024', '2019', '999']);
  });

  it('puts what is unknown last in both directions', () => {
    expect(sorted(['', '2024', '', 'open'], 'number', 'ascending')).toEqual([
      '2024',
      'open',
      '',
      '',
    ]);
    expect(sorted(['', '2024', '', 'open'], 'number', 'descending')).toEqual([
      'open',
      '2024',
      '',
      '',
    ]);
    expect(sorted(['', 'b', 'a'], 'text', 'descending')).toEqual(['b', 'a', '']);
  });

  it('puts names as the language has them, numbers in them by value', () => {
    expect(sorted(['第10期', '第9期'], 'text', 'ascending')).toEqual(['第9期', '第10期']);
    expect(sorted(['イ', 'あ', 'ウ'], 'text', 'ascending')).toEqual(['あ', 'イ', 'ウ']);
  });

  it('keeps the order of equal keys in both directions', () => {
    const rows = ['a', 'b', 'c'].map((name, i) => ({ name, key: i === 1 ? 'open' : '2020' }));
    for (const [direction, names] of [
      ['ascending', 'acb'],
      ['descending', 'bac'],
    ] as const) {
      const compare = keyOrder('number', direction, collator);
      const order = rows.toSorted((a, b) => compare(a.key, b.key));
      expect(order.map(({ name }) => name).join('')).toBe(names);
    }
  });

  it('is an order: consistent both ways round, and through a third', () => {
    const key = fc.oneof(
      fc.constantFrom('', 'open'),
      fc.integer({ min: 1990, max: 2040 }).map(String),
    );
    const kind = fc.constantFrom<KeyKind>('number', 'text');
    const direction = fc.constantFrom<Direction>('ascending', 'descending');
    fc.assert(
      fc.property(key, key, key, kind, direction, (a, b, c, as, to) => {
        const order = keyOrder(as, to, collator);
        const compare = (x: string, y: string): number => Math.sign(order(x, y));
        expect(compare(a, b) + compare(b, a)).toBe(0);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
