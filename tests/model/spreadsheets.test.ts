/** Tables that went through a spreadsheet: the same atlas, or each changed cell named. */
import { describe, expect, it } from 'vitest';
import { decodeTable } from '../../src/model/decode.ts';
import { readAtlas, type Fault, type Reading } from '../../src/model/index.ts';
import { readTableFiles } from '../../src/site/data-folder.ts';
import {
  datedNumberings,
  japaneseDays,
  resaved,
  slashedDays,
  truths,
  type Habits,
} from '../fixtures/spreadsheet.ts';
import { edited, tablesWith } from '../fixtures/tables.ts';

const ours = new Map(
  [...readTableFiles('data')].map(([name, bytes]) => [name, decodeTable(bytes).text] as const),
);
const version = readAtlas(ours).atlas?.version;

function through(habits: Habits): Reading {
  return readAtlas(new Map([...ours].map(([name, text]) => [name, resaved(text, habits)])));
}

function errors({ faults }: Reading): readonly Fault[] {
  return faults.filter(({ severity }) => severity === 'error');
}

describe('our tables, saved by a spreadsheet', () => {
  const ways: Readonly<Record<string, Habits>> = {
    'with commas and CRLF': {},
    'with LF and no byte order mark': { newline: '\n', hasMark: false },
    'with CR, as an old Macintosh': { newline: '\r' },
    'with semicolons': { delimiter: ';' },
    'with tabs': { delimiter: '\t' },
    'with TRUE': { cell: truths },
    'with days as 2022/6/3': { cell: slashedDays },
    'with days as 2022年6月3日': { cell: japaneseDays },
  };
  for (const [way, habits] of Object.entries(ways))
    it(`${way} are the same`, () => {
      const reading = through(habits);
      expect(reading.faults).toEqual([]);
      expect(reading.atlas?.version).toBe(version);
    });

  for (const [shown, cell] of Object.entries(datedNumberings))
    it(`with numbers as ${shown} are refused at each of those cells and no other`, () => {
      const found = errors(through({ cell }));
      const numbered = (name: string): number =>
        (ours.get(name) ?? '').split('\n').filter((line) => /,\d-\d,/u.test(line)).length;
      expect(numbered('programs.csv') + numbered('plans.csv')).toBeGreaterThan(10);
      expect(new Set(found.map(({ column }) => column))).toEqual(new Set(['no', 'goal_no']));
      expect(found.every(({ code }) => code === 'became-a-day')).toBe(true);
      expect(found).toHaveLength(numbered('programs.csv') + numbered('plans.csv'));
    });
});

describe('a file', () => {
  const read = (changes: Parameters<typeof tablesWith>[0]): Reading =>
    readAtlas(tablesWith(changes));
  const plain = read({});
  const codes = (reading: Reading): unknown[] =>
    reading.faults.map(({ code, file, line, column }) => [code, file, line, column]);

  it('may be named in capitals', () => {
    const files = [...tablesWith()].map(([name, text]) => [name.toUpperCase(), text] as const);
    expect(readAtlas(new Map(files)).atlas?.version).toBe(plain.atlas?.version);
  });

  it('is not there twice under names that differ by capitals', () => {
    const text = tablesWith().get('plans.csv') ?? '';
    expect(codes(readAtlas(new Map([...tablesWith(), ['Plans.CSV', text]])))).toEqual([
      ['table-twice', 'plans.csv', null, null],
    ]);
  });

  it('may have titles above its header, but no rows', () => {
    const text = String(tablesWith().get('relations.csv'));
    const titled = `関係の一覧,,,,\r\n2026年11月25日,現在,,,\r\n\r\n${text}`;
    expect(read({ 'relations.csv': titled }).atlas?.version).toBe(plain.atlas?.version);
    const [header = '', row = ''] = text.split('\n');
    expect(codes(read({ 'relations.csv': `${row}\n${header}\n` }))).toEqual([
      ['rows-above-header', 'relations.csv', 1, null],
    ]);
  });

  it('without a header has that fault alone', () => {
    const [, ...rows] = String(tablesWith().get('projects.csv')).split('\n');
    expect(codes(read({ 'projects.csv': rows.join('\n') }))).toEqual([
      ['header-not-found', 'projects.csv', 1, null],
    ]);
  });

  it('may mix line ends, also within a cell, and its lines are counted right', () => {
    const text = edited('projects.csv', '第一', '"第\r一"').replace('\nsecond', '\r\nsecond');
    expect(read({ 'projects.csv': text }).atlas?.projects[0]?.name.ja).toBe('第\n一');
    const faulty = text.replace('third,prog-b,,,1', 'third,prog-b,,,x');
    expect(codes(read({ 'projects.csv': faulty }))).toEqual([
      ['not-a-number', 'projects.csv', 5, 'order'],
    ]);
  });

  it('has as many cells in each row as in its header', () => {
    const text = edited('participants.csv', 'first,1,領域', 'first,,1,領域');
    expect(codes(read({ 'participants.csv': text }))).toEqual([
      ['row-length', 'participants.csv', 2, null],
    ]);
    const shifted = edited(
      'evaluations.csv',
      'first,ex-post,,,,planned,',
      'first,ex-post,,,,,planned,',
    );
    expect(codes(read({ 'evaluations.csv': shifted }))).toEqual([
      ['row-length', 'evaluations.csv', 3, null],
    ]);
  });
});

describe('a quotation mark', () => {
  const faults = (text: string): unknown[] =>
    readAtlas(tablesWith({ 'programs.csv': text })).faults.map(({ code, line, column }) => [
      code,
      line,
      column,
    ]);

  it('that is never closed is named where it opens, alone', () => {
    expect(faults(edited('programs.csv', 'Aim,src', 'Aim,"src'))).toEqual([
      ['quote-unclosed', 2, 'source'],
    ]);
  });

  it('that closes too early or has no other is named at its line', () => {
    expect(faults(edited('programs.csv', 'ねらい', '"ねら"い'))).toEqual([
      ['quote-stray', 2, 'aim_ja'],
    ]);
    expect(faults(edited('programs.csv', 'プログラム乙', 'プログラム乙"'))).toEqual([
      ['quote-stray', 3, 'name_ja'],
    ]);
    expect(
      faults(edited('programs.csv', 'ねらい,Aim,src\nprog-b', '"ねらい,Aim,src\nprog-b,"x",')),
    ).toEqual([['quote-stray', 2, 'aim_ja']]);
  });

  it('is a letter like others in the middle of a plain cell', () => {
    const text = edited('programs.csv', 'プログラム乙', 'プログラム"乙"');
    expect(readAtlas(tablesWith({ 'programs.csv': text })).atlas?.programs[1]?.name.ja).toBe(
      'プログラム"乙"',
    );
  });

  it('may stand twice for one, and may be followed by blanks', () => {
    const text = edited('programs.csv', 'ねらい', '"ね""ら""い" ');
    expect(readAtlas(tablesWith({ 'programs.csv': text })).atlas?.programs[0]?.aim?.ja).toBe(
      'ね"ら"い',
    );
  });
});

describe('a header', () => {
  const notes = (header: string, cell: string): string =>
    edited(
      'relations.csv',
      'from,to,kind,basis,source\n',
      `from,to,kind,basis,source,${header}\n`,
    ).replace('stated,src\n', `stated,src,${cell}\n`);
  const found = (text: string): unknown[] =>
    readAtlas(tablesWith({ 'relations.csv': text })).faults.map(
      ({ severity, code, line, column, expected }) => [severity, code, line, column, expected],
    );

  it('that is a slip for an optional column is named, so that its cells are not lost', () => {
    expect(found(notes('nte_en', 'a note'))).toEqual([
      ['error', 'header-unknown', 1, 'nte_en', 'note_en'],
    ]);
  });

  it('that is empty over cells is named by its letter', () => {
    expect(found(notes('', 'a note'))).toEqual([
      ['error', 'header-empty', 1, 'F', 'note_ja, note_en'],
    ]);
    expect(found(notes('', ''))).toEqual([]);
  });

  it('of the table’s own is said once', () => {
    expect(found(notes('checked_by', 'S. Tanaka'))).toEqual([
      ['notice', 'header-extra', 1, null, ''],
    ]);
  });
});

describe('bytes', () => {
  const first = (bytes: Uint8Array): unknown[] =>
    readAtlas(tablesWith({ 'plans.csv': bytes }))
      .faults.filter(({ file }) => file === 'plans.csv')
      .map(({ severity, code, found }) => [severity, code, found]);
  const text = String(tablesWith().get('plans.csv'));
  const latin = (from: string): Uint8Array =>
    Uint8Array.from(from, (character) => character.charCodeAt(0));
  /** Every character as four bytes, the least significant first. */
  const utf32 = (from: string): Uint8Array =>
    new Uint8Array(Uint32Array.from(from, (character) => character.codePointAt(0) ?? 0).buffer);

  it('that are no table are named for what they are, alone', () => {
    expect(first(new Uint8Array([0x50, 0x4b, 3, 4, 20]))).toEqual([
      ['error', 'not-a-table', 'XLSX, ODS, ZIP'],
    ]);
    expect(first(new Uint8Array([0x1f, 0x8b, 8, 0]))).toEqual([['error', 'not-a-table', 'GZIP']]);
    expect(first(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]))).toEqual([
      ['error', 'not-a-table', 'XLS'],
    ]);
    expect(first(utf32(text))).toEqual([['error', 'not-a-table', 'UTF-32']]);
    expect(first(utf32(`\ufeff${text}`))).toEqual([['error', 'not-a-table', 'UTF-32']]);
  });

  it('of ISO-2022-JP are read, with a warning', () => {
    // 「計」 in JIS X 0208.
    const bytes = latin(text.replaceAll(/[^\n -~]+/gu, '\u001b$B7W\u001b(B'));
    expect(first(bytes)).toEqual([['warning', 'encoding', 'iso-2022-jp']]);
    const { atlas } = readAtlas(tablesWith({ 'plans.csv': bytes }));
    expect(atlas?.plans[0]?.name.ja).toBe('計');
  });

  it('of Windows-1252 are told from Shift_JIS and refused', () => {
    const western = text.replaceAll(/[^\n -~]+/gu, 'Forschungspläne für Européens');
    expect(first(latin(western))).toEqual([['error', 'encoding', 'windows-1252']]);
  });

  it('with a damaged character are refused at its cell', () => {
    const bytes = new TextEncoder().encode(text);
    const at = bytes.findIndex((byte) => byte > 0x7f);
    bytes[at + 1] = 0x20;
    expect(
      readAtlas(tablesWith({ 'plans.csv': bytes })).faults.map(({ code, line, column }) => [
        code,
        line,
        column,
      ]),
    ).toEqual([['control-character', 2, 'name_ja']]);
  });

  it('beyond what a table may hold are not read', () => {
    const row = 'first,second,related,stated,src\n';
    const rows = `from,to,kind,basis,source\n${row.repeat(200_001)}`;
    expect(readAtlas(tablesWith({ 'relations.csv': rows })).faults.map(({ code }) => code)).toEqual(
      ['table-too-large'],
    );
  });
});
