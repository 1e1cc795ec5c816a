/** Workbooks as people keep them → sheets, and from there what text would have given. */
import { zipSync } from 'fflate';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readIntake } from '../../src/intake/index.ts';
import { readWorkbook } from '../../src/intake/read-workbook.ts';
import { readAtlas } from '../../src/model/index.ts';
import { decodeTable, readCsv, withLineFeeds } from '../../src/model/index.ts';
import { tablesWith } from '../fixtures/tables.ts';

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

function book(...sheets: WriteSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets });
}

const plan: WriteSheet = {
  name: '計画',
  rows: [
    ['令和７年度 事業一覧', null, null, null, null],
    [],
    ['名称', '期間', null, null, '分野'],
    [null, '開始', '終了', null, null],
    ['甲事業', day('2025-04-01'), day('2027-03-31'), null, '医療'],
    ['乙事業', day('2026-10-01'), '２０２８年度', null, null],
    ['丙事業', 'R7', 46477, null, '環境'],
    [],
    ['本表は令和7年4月現在'],
  ],
  merges: [
    { startRow: 0, endRow: 0, startCol: 0, endCol: 4 },
    { startRow: 2, endRow: 2, startCol: 1, endCol: 2 },
    { startRow: 4, endRow: 5, startCol: 4, endCol: 4 },
  ],
  rowDefs: new Map([[5, { hidden: true }]]),
};

describe('a workbook', () => {
  it('is read past titles, merged cells, empty columns and notes', async () => {
    const { tables, report } = await readIntake({ file: '線表.xlsx', bytes: await book(plan) });
    const atlas = tables && readAtlas(tables).atlas;
    expect(
      atlas?.projects.map(({ name, start, end, program }) =>
        [name.ja, start.fy, end.fy, program.name.ja].join(' '),
      ),
    ).toEqual(['甲事業 2025 2026 医療', '乙事業 2026 2028 医療', '丙事業 2025 2026 環境']);
    expect(report?.sheets[0]).toMatchObject({ header: 4, hidden: [6], notes: [9] });
  });

  it('gives a formula its last value, and a month where its format shows no day', async () => {
    const sheet: WriteSheet = {
      name: 'a',
      rows: [
        ['name', 'start', 'end'],
        ['A', null, null],
      ],
      cells: new Map([
        ['1,1', { formula: '2020+5', formulaResult: 2025 }],
        ['1,2', { value: day('2026-03-01'), style: { numFmt: 'yyyy"年"m"月"' } }],
      ]),
    };
    const { sheets } = await readWorkbook('x.xlsx', await book(sheet));
    expect(sheets[0]?.rows[1]?.cells).toEqual(['A', '2025', '2026-03']);
  });

  it('of several tables has each as a group, and hidden sheets are said to be passed over', async () => {
    const table = (name: string, project: string): WriteSheet => ({
      name,
      rows: [
        ['名称', '開始'],
        [project, 'R7'],
      ],
    });
    const bytes = await book(
      table('医療', '甲'),
      table('環境', '乙'),
      { name: '説明', rows: [['この表は']] },
      { ...table('旧', '丙'), hidden: true },
    );
    const { tables, report } = await readIntake({ file: 'x.xlsx', bytes });
    const atlas = tables && readAtlas(tables).atlas;
    expect(atlas?.programs.map(({ name }) => name.ja)).toEqual(['医療', '環境']);
    expect(report?.passedOver).toEqual(['x.xlsx#説明', '旧']);
  });

  it('with a sheet a table is those tables', async () => {
    const files = tablesWith();
    const sheets = [...files].map(([file, content]): WriteSheet => {
      const text = typeof content === 'string' ? content : decodeTable(content).text;
      const { rows } = readCsv(withLineFeeds(text), ',');
      return { name: file.replace('.csv', ''), rows: rows.map(({ cells }) => [...cells]) };
    });
    const { tables, faults } = await readIntake({ file: 'x.xlsx', bytes: await book(...sheets) });
    expect(faults).toEqual([]);
    expect(tables && readAtlas(tables).atlas?.version).toBe(readAtlas(files).atlas?.version);
  });
});

describe('a workbook that cannot be read', () => {
  async function codeOf(bytes: Uint8Array): Promise<string | undefined> {
    const { tables, faults } = await readIntake({ file: 'x.xlsx', bytes });
    expect(tables).toBeNull();
    return faults[0]?.code;
  }

  it('is damaged', async () => {
    const whole = await book(plan);
    expect(await codeOf(whole.subarray(0, whole.length / 2))).toBe('workbook-damaged');
    expect(await codeOf(zipSync({ 'a.txt': new Uint8Array([1]) }))).toBe('workbook-damaged');
  });

  it('needs a password', async () => {
    const bytes = await writeXlsx({ sheets: [plan], encryption: { password: 'x', spinCount: 10 } });
    expect(await codeOf(bytes)).toBe('workbook-locked');
  });

  it('is a small file that claims to be large', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(100) });
    const entry = bomb.findLastIndex((_, i) =>
      [0x50, 0x4b, 1, 2].every((b, k) => bomb[i + k] === b),
    );
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(entry + 24, 2 ** 31, true);
    expect(await codeOf(bomb)).toBe('table-too-large');
  });

  it('is empty', async () => {
    expect(await codeOf(await book({ name: 'a', rows: [] }))).toBe('sheet-empty');
  });
});
