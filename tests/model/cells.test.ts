/** What may stand in a cell and what is named, and that nothing is in between. */
import { describe, expect, it } from 'vitest';
import { readAtlas, type Reading } from '../../src/model/index.ts';
import { edited, tablesWith } from '../fixtures/tables.ts';

function reading(name: string, from: string, to: string): Reading {
  return readAtlas(tablesWith({ [name]: edited(name, from, to) }));
}

/** Severity, code, column and line of what is said after one edit. */
function said(name: string, from: string, to: string): unknown[] {
  return reading(name, from, to).faults.map(({ severity, code, column, line }) =>
    [severity, code, column, line].join(' '),
  );
}

describe('an amount', () => {
  const amount = (cell: string): unknown =>
    reading('budgets.csv', 'initial,100', `initial,${cell}`).atlas?.budgets[0]?.amountMyen;

  it('may be a cut, with any of the signs that documents use', () => {
    for (const cell of ['-12', '−12', '－12', '△12', '▲12', '△ 12'])
      expect(amount(cell), cell).toBe(-12);
    expect(amount('12.5')).toBe(12.5);
  });

  it('of many digits or none is refused at its cell', () => {
    for (const cell of ['9'.repeat(400), '1.0000000001'])
      expect(said('budgets.csv', 'initial,100', `initial,${cell}`)).toEqual([
        'error too-long amount_myen 2',
      ]);
    for (const cell of ['△', '1e3', '1.00E+03', '--1', 'NaN', '１２'])
      expect(said('budgets.csv', 'initial,100', `initial,${cell}`), cell).toEqual([
        'error not-a-number amount_myen 2',
      ]);
  });
});

describe('a day', () => {
  const decided = (cell: string): Reading => reading('plans.csv', '2022-06-03', cell);

  it('may be written as spreadsheets do, year first', () => {
    for (const cell of ['2022/6/3', '2022/06/03', '2022-6-3', '2022年6月3日', '２０２２／６／３'])
      expect(decided(cell).atlas?.plans[0]?.decidedOn, cell).toBe('2022-06-03');
  });

  it('of another order, or that does not exist, is refused', () => {
    for (const cell of ['06/03/2022', '3-Jun-22', '2022-02-30', '2022/2-3', '2022年6月', '44715'])
      expect(said('plans.csv', '2022-06-03', cell), cell).toEqual(['error not-a-day decided_on 2']);
  });

  it('before 1950 or after 2100 is asked about', () => {
    for (const cell of ['9999-12-31', '0001-01-01', '1949-12-31'])
      expect(said('plans.csv', '2022-06-03', cell)).toEqual(['warning day-range decided_on 2']);
    expect(said('plans.csv', '2022-06-03,,', '2022-06-03,2023-01-01;9999-12-31,')).toEqual([
      'warning day-range revised_on 2',
    ]);
    expect(said('sources.csv', '2025-08', '2925-08')).toEqual(['warning day-range published_on 2']);
  });

  it('of publication may be a month as spreadsheets show it', () => {
    for (const cell of ['2025-08', '2025/8', '2025年8月'])
      expect(reading('sources.csv', '2025-08', cell).atlas?.sources[0]?.publishedOn).toBe(
        '2025-08',
      );
    expect(said('sources.csv', '2025-08', 'Aug-25')).toEqual(['error not-a-day published_on 2']);
  });
});

describe('an address', () => {
  const at = (cell: string): unknown[] => said('sources.csv', 'https://example.org/', cell);

  it('is one of http or https with a host', () => {
    for (const cell of [
      'http://example.org',
      'https://例え.jp/道?q=1#x',
      'https://example.org:8080/a;b',
      'https://example.org/%E8%B3%87%E6%96%99.pdf',
    ])
      expect(at(cell), cell).toEqual([]);
  });

  it('is nothing else', () => {
    for (const cell of [
      'javascript:alert(1)',
      'ftp://example.org/',
      'https://',
      'https://-/',
      'https:///etc/passwd',
      'https://user:secret@example.org/',
      "https://example.org/'onclick=x",
      'https://example.org/<b>',
      'https://example.org/a b',
      'https://example.org/`',
    ])
      expect(at(cell), cell).toEqual(['error not-a-url url 2']);
    expect(at('"https://example.org/""x"')).toEqual(['error not-a-url url 2']);
  });
});

describe('a list', () => {
  it('has no empty element, wherever it is', () => {
    for (const cell of ['first;', ';first', 'first;;second', ';'])
      expect(said('indicators.csv', 'first;second', cell), cell).toEqual([
        'error empty-part projects 2',
      ]);
    expect(said('projects.csv', '甲;乙', '甲;;乙')).toEqual(['error empty-part aliases 2']);
    expect(said('relations.csv', 'stated,src', 'stated,src;')).toEqual([
      'error empty-part source 2',
    ]);
    expect(said('relations.csv', 'stated,src', 'stated,#p. 3')).toEqual([
      'error empty-part source 2',
    ]);
  });

  it('names nothing twice', () => {
    expect(said('indicators.csv', 'first;second', 'first; first')).toEqual([
      'error part-twice projects 2',
    ]);
  });
});

describe('a text', () => {
  const hidden: Readonly<Record<string, string>> = {
    NUL: '\u0000',
    'an escape': '\u001b[31m',
    'a control of C1': '\u0085',
    'a zero-width space': '\u200b',
    'a joiner': '\u200d',
    'a soft hyphen': '\u00ad',
    'a turn to the left': '\u202e',
    'an isolate': '\u2066',
    'a byte order mark': '\ufeff',
    damage: '\ufffd',
    'half a pair': '\ud800',
    'a tag': '\u{e0041}',
  };
  for (const [name, character] of Object.entries(hidden))
    it(`may not hide ${name}, in the middle or at an end`, () => {
      for (const cell of [`第${character}一`, `第一${character}`, `${character}第一`])
        expect(said('projects.csv', '第一', cell)).toEqual(['error control-character name_ja 2']);
    });

  it('may have characters that only look unusual', () => {
    for (const cell of ['葛\u{e0100}城', 'CO₂', '髙﨑', '①', 'が', '👩', 'A\u00a0B'])
      expect(reading('projects.csv', '第一', cell).atlas?.projects[0]?.name.ja, cell).toBe(cell);
  });

  it('that an encoding spoilt is refused', () => {
    for (const cell of ['????', 'ãƒ©ã‚¤ãƒ•', '繝ｩ繧､繝輔し'])
      expect(said('projects.csv', '第一', cell), cell).toEqual(['error spoilt-text name_ja 2']);
    for (const cell of ['本当に?', 'Café “été”…'])
      expect(said('projects.csv', '第一', cell), cell).toEqual([]);
  });

  it('of thousands of characters is refused', () => {
    expect(said('projects.csv', '第一', '長'.repeat(8000))).toEqual(['error too-long name_ja 2']);
  });
});

describe('a truth', () => {
  it('is true or false in any case', () => {
    for (const cell of ['true', 'TRUE', 'True', 'false', 'FALSE'])
      expect(reading('projects.csv', 'src,true', `src,${cell}`).atlas?.projects[1]?.tentative).toBe(
        cell.toLowerCase() === 'true',
      );
    expect(said('projects.csv', 'src,true', 'src,1')).toEqual(['error not-a-choice tentative 3']);
  });
});

describe('the cells of a year', () => {
  it('stand together or not at all', () => {
    const year = (cells: string): unknown[] => said('projects.csv', '2014,stated,src#頁1', cells);
    expect(year('2014,,src')).toEqual(['error basis-missing start_basis 2']);
    expect(year('2014,stated,')).toEqual(['error source-missing start_source 2']);
    expect(year(',stated,src')).toEqual(['error year-missing start_fy 2']);
    expect(year(',,src')).toEqual(['error year-missing start_fy 2']);
    expect(year(',,')).toEqual([]);
    expect(said('evaluations.csv', '2016,stated', ',stated')).toEqual(['error year-missing fy 2']);
  });
});

describe('an id', () => {
  const project = (id: string): unknown[] => said('projects.csv', 'third,prog-b', `${id},prog-b`);
  const plan = (id: string): unknown[] =>
    readAtlas(
      tablesWith({
        'plans.csv': edited('plans.csv', 'plan-a', id),
        'programs.csv': edited('programs.csv', 'plan-a', id).replace('plan-a', id),
        'plan_policies.csv': edited('plan_policies.csv', 'plan-a', id),
      }),
    ).faults.map(({ code, file, line }) => [code, file, line].join(' '));
  const program = (id: string): unknown[] => said('programs.csv', 'prog-b', id).slice(0, 1);

  it('is short, in small letters, and no word of the site or of Windows', () => {
    expect(project('x'.repeat(8000))).toEqual(['error too-long id 4']);
    expect(project('Third')).toEqual(['error not-a-slug id 4']);
    expect(project('__proto__')).toEqual(['error not-a-slug id 4']);
    expect(project('constructor')).toEqual(['error id-reserved id 4']);
    expect(project('con')).toEqual(['error id-reserved id 4']);
    for (const id of ['all', 'atlas', 'fy2026', 'main', 'aux', 's1', 'printing'])
      expect(plan(id), id).toEqual(['id-reserved plans.csv 2']);
    for (const id of ['main', 'programs', 's1', 'project-first', 'policies'])
      expect(program(id), id).toEqual(['error id-reserved id 3']);
  });

  it('of a program is not its plan’s, nor one whose files another’s would be', () => {
    expect(program('plan-a')).toEqual(['error id-meets id 3']);
    expect(program('prog-a-name')).toEqual(['error id-meets id 3']);
    expect(said('programs.csv', 'prog-b', 'plan-a-handout')[0]).toBe('error id-meets id 3');
    expect(program('prog-c-name')).not.toEqual(['error id-meets id 3']);
  });

  it('may be the same in tables that share no address', () => {
    expect(project('plan-a')).toEqual([]);
  });
});

describe('a row', () => {
  it('does not stand twice in a table without ids', () => {
    const again = (name: string): unknown[] => {
      const text = String(tablesWith().get(name));
      const row = text.split('\n')[1] ?? '';
      return readAtlas(tablesWith({ [name]: `${text}${row}\n` })).faults.map(
        ({ code, file }) => `${code} ${file}`,
      );
    };
    for (const name of [
      'evaluations.csv',
      'relations.csv',
      'indicators.csv',
      'budgets.csv',
      'participants.csv',
      'plan_policies.csv',
    ])
      expect(again(name)).toEqual([`row-twice ${name}`]);
  });

  it('does not lead to itself, as a relation of any kind or as a part', () => {
    const relation = (kind: string): unknown[] =>
      said('relations.csv', 'first,second,succession', `first,first,${kind}`);
    for (const kind of ['succession', 'split', 'merge', 'related'])
      expect(relation(kind)).toEqual(['error self-relation to 2']);
    expect(said('projects.csv', 'third,prog-b,,', 'third,prog-b,,third')).toEqual([
      'error self-relation parent 4',
    ]);
  });
});
