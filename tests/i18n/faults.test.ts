/** What a person reads of the faults: printable, with an address, and no cause over and over. */
import { describe, expect, it } from 'vitest';
import { faultList, faultSentence } from '../../src/i18n/faults.ts';
import { readAtlas, type Fault } from '../../src/model/index.ts';
import { edited, tablesWith } from '../fixtures/tables.ts';

const fault: Fault = {
  severity: 'error',
  code: 'id-unknown',
  file: 'relations.csv',
  line: 2,
  column: 'to',
  found: 'nobody',
  expected: 'projects.csv',
};

function listOf(changes: Parameters<typeof tablesWith>[0]): string[] {
  return faultList(readAtlas(tablesWith(changes)).faults, 'en');
}

describe('a sentence', () => {
  it('names what is not seen by its code and prints nothing raw', () => {
    const [sentence = ''] = listOf({
      'projects.csv': edited('projects.csv', '第一', '第\u200b一\u001b[31m\u202e'),
    });
    expect(sentence).toBe(
      'projects.csv:2 name_ja  error: There is an invisible or damaged character (U+200B, U+001B, U+202E) in “第<U+200B>一<U+001B>[31m<U+202E>”. Delete it or type the cell again.',
    );
  });

  it('names it also far into a long cell, and in a header', () => {
    const [long = ''] = listOf({
      'projects.csv': edited('projects.csv', '第一', `${'あ'.repeat(200)}\u0000`),
    });
    expect(long).toContain('(U+0000)');
    expect(long.length).toBeLessThan(250);
    const [header = ''] = listOf({
      'relations.csv': edited('relations.csv', 'basis', 'ba\u200bsis'),
    });
    expect(header).toBe(
      'relations.csv:1 ba<U+200B>sis  error: The column “ba<U+200B>sis” is not known. Did you mean “basis”?',
    );
  });

  it('prints nothing that a terminal would act on, in either language', () => {
    const hostile = { ...fault, found: '\u001b]0;x\u0007\u202e', expected: '\u0000' };
    for (const lang of ['ja', 'en'] as const)
      expect(faultSentence(hostile, lang)).not.toMatch(/[\u0000-\u001f\u202e]/u);
  });
});

describe('a list', () => {
  const many = (count: number, found: (i: number) => string): Fault[] =>
    Array.from({ length: count }, (_, i) => ({ ...fault, line: i + 2, found: found(i) }));

  it('says the same cause once, with its lines', () => {
    expect(
      faultList(
        many(300, () => 'nobody'),
        'en',
      ),
    ).toEqual([
      'relations.csv:2 to  error: “nobody” is not in projects.csv. (the same on 299 more lines: 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, …)',
    ]);
    expect(
      faultList(
        many(2, () => 'nobody'),
        'ja',
      ),
    ).toEqual([
      'relations.csv:2 to  エラー: 「nobody」は projects.csv にありません。（ほか1行も同じ：3）',
    ]);
  });

  it('says of many of one kind the first, and how many more there are', () => {
    const list = faultList(
      many(300, (i) => `nobody-${i}`),
      'en',
    );
    expect(list).toHaveLength(21);
    expect(list.at(-1)).toBe('relations.csv to  error: There are 280 more of this kind.');
    expect(
      faultList(
        many(20, (i) => `nobody-${i}`),
        'en',
      ),
    ).toHaveLength(20);
  });

  it('is of the files in their order and of the lines in theirs', () => {
    const places = listOf({
      'sources.csv': edited('sources.csv', 'https://', 'ftp://'),
      'plans.csv': edited('plans.csv', '2022-06-03', 'June'),
      'projects.csv': edited('projects.csv', 'third,prog-b,,,1', 'third,prog-b,,,x').replace(
        '2014,',
        'x,',
      ),
    }).map((sentence) => sentence.split(' ')[0]);
    expect(places).toEqual(['plans.csv:2', 'projects.csv:2', 'projects.csv:4', 'sources.csv:2']);
  });
});
