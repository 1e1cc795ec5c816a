/** Anyone's table → the tables of the model. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIntake, type Intake } from '../../src/intake/index.ts';
import { uniqueIds } from '../../src/intake/ids.ts';
import { intakeSentences } from '../../src/i18n/intake-words.ts';
import { faultList } from '../../src/i18n/faults.ts';
import { readAtlas, type Atlas } from '../../src/model/index.ts';

function intakeOf(text: string, file = '計画.csv'): Promise<Intake> {
  return readIntake({ file, bytes: new TextEncoder().encode(text) });
}

async function atlasOf(text: string): Promise<Atlas> {
  const { tables, faults } = await intakeOf(text);
  if (!tables) throw new Error(faultList(faults, 'en').join('\n'));
  const { atlas } = readAtlas(tables);
  if (!atlas) throw new Error('The tables have errors');
  return atlas;
}

function years({ projects }: Atlas): string[] {
  return projects.map(({ name, start, end }) => `${name.ja} ${start.fy ?? '?'}–${end.fy ?? '?'}`);
}

describe('a table of three columns', () => {
  it.each([
    '名称,開始,終了',
    '事業名,開始年度,終了年度',
    '課題名,着手,完了',
    '項目,着手年月,年度まで',
    'name,start,end',
    'Title,From,Until',
    'Project,Begin,Finish',
    'Project name,Start date,End date',
    '"事業名\n(Project)",開始（年度）,終了（年度）',
  ])('is read under %j', async (header) => {
    const atlas = await atlasOf(`${header}\n甲,R4,R8\n乙,2024,未定\n`);
    expect(years(atlas)).toEqual(['甲 2022–2026', '乙 2024–?']);
  });

  it('may have both years in one', async () => {
    const atlas = await atlasOf('課題名\t期間\n甲\tR4〜R8\n乙\t令和7年度～\n');
    expect(years(atlas)).toEqual(['甲 2022–2026', '乙 2025–open']);
  });

  it('says where each year stands, and nothing that it does not hold', async () => {
    const atlas = await atlasOf('名称,開始,終了\n甲,R4,2027-03\n');
    const [project] = atlas.projects;
    expect(project?.start).toMatchObject({ basis: 'stated', citations: [{ where: 'B2' }] });
    expect(project?.end).toMatchObject({ fy: 2026, basis: 'stated', citations: [{ where: 'C2' }] });
    expect(project?.start.citations[0]?.source.title.ja).toBe('計画.csv');
    expect(atlas.site).toMatchObject({ title: { ja: '計画', en: '計画' }, owner: null });
    expect([atlas.evaluations, atlas.relations, atlas.budgets].flat()).toEqual([]);
    expect(atlas.plans[0]).toMatchObject({ goal: null, committee: null, goalNo: null });
  });
});

describe('a table as a tool or an office gives it out', () => {
  it.each([
    [
      'id;acronym;title;startDate;endDate;totalCost',
      '101;ABC;甲;2021-04-01;2025-03-31;9',
      '甲 2021–2024',
    ],
    [
      '研究課題/領域番号,研究課題名,研究期間 (年度)',
      '22H1,甲,2022-04-01 – 2026-03-31',
      '甲 2022–2025',
    ],
    [
      '府省庁,事業名,事業開始年度,事業終了（予定）年度',
      '省,甲,平成30年度,終了予定なし',
      '甲 2018–open',
    ],
    ['Task Name,Duration,Start,Finish', '甲,20 days,Mon 3/3/25,Fri 3/28/25', '甲 2024–2024'],
    ['ID,Name,Begin date,End date,Duration', '0,甲,4/1/25,4/30/25,20', '甲 2025–2025'],
    [
      'Issue Type,Issue key,Summary,Start date,Due date',
      'Epic,A-1,甲,01/Jul/25,30/Sep/25',
      '甲 2025–2025',
    ],
    ['cycle,releaseDate,eol,latest', '24.04,2024-04-25,false,24.04.1', '24.04 2024–open'],
    [
      'Project ID,Project Name,Board Approval Date,Project Closing Date',
      'P1,甲,2020-05-01,2026-12-31',
      '甲 2020–2026',
    ],
    ['section,task,start,duration', 'A,甲,2025-01-06,8w', '甲 2024–2024'],
  ])('%j is read', async (header, row, year) => {
    expect(years(await atlasOf(`${header}\n${row}\n`))).toEqual([year]);
  });
});

describe('a table without a heading for its names', () => {
  it.each([
    ['その他,開始,終了', '甲,R4,R8'],
    ['プログラム,開始,終了', '甲,R4,R8'],
    ['内容,期間,', '甲,R4〜R8,'],
  ])('%j has them found', async (header, row) => {
    expect(years(await atlasOf(`${header}\n${row}\n`))).toEqual(['甲 2022–2026']);
  });

  it('has an English name beside the other', async () => {
    const atlas = await atlasOf('名称,Name,開始\n甲,First,R4\n');
    expect(atlas.projects[0]?.name).toEqual({ ja: '甲', en: 'First' });
  });
});

describe('what the tables do not hold', () => {
  it('is how finely the dates are given', async () => {
    const { periods } = await intakeOf('name,start,end\nA,2025-10,2027\nB,FY2025 Q1,ongoing\n');
    expect(periods.get('a')).toEqual({
      start: { first: '2025-10-01', last: '2025-10-31', precision: 'month' },
      end: { first: '2027-01-01', last: '2027-12-31', precision: 'year' },
    });
    expect(periods.get('b')).toEqual({
      start: { first: '2025-04-01', last: '2025-06-30', precision: 'quarter' },
      end: null,
    });
  });
});

describe('what people add to it', () => {
  const table = `令和7年度 研究事業一覧,,,,,
（単位：百万円）,,,,,
,,,,,
No.,分野,事業名,期間,前身,中間評価,金額
1,医療,甲事業,H30〜R4,,R2,100
2,,乙事業,R5〜,甲事業,,50
No.,分野,事業名,期間,前身,中間評価,金額
3,環境,丙,R5〜R9,1,R7、R8,20
合計,,,,,,170
※金額は予定,,,,,,
`;

  it('becomes programs, relations and evaluations', async () => {
    const atlas = await atlasOf(table);
    expect(atlas.programs.map(({ name, projects }) => [name.ja, projects.length])).toEqual([
      ['医療', 2],
      ['環境', 1],
    ]);
    const [first, second, third] = atlas.projects;
    expect(atlas.relations.map(({ from, to }) => [from, to])).toEqual([
      [first, second],
      [first, third],
    ]);
    expect(atlas.evaluations.map(({ project, kind, fy }) => [project, kind, fy])).toEqual([
      [first, 'interim', 2020],
      [third, 'interim', 2025],
      [third, 'interim', 2026],
    ]);
  });

  it('is said back in a few lines', async () => {
    const { report } = await intakeOf(table);
    expect(report && intakeSentences(report, 'ja')).toEqual([
      '文字コード utf-8、カンマ区切りとして読みました。',
      '計画.csv  見出し：4行目。「No.」→番号、「分野」→分類、「事業名」→名称、「期間」→期間、「前身」→前にあるもの、「中間評価」→中間評価。',
      '使わなかった列：金額',
      '注や合計の行は除きました（2行：9、10）。',
      '分類が空の行は、上の行と同じ分類としました。',
      '3件、分類 2、前後関係 2、評価 3 を読みました。',
    ]);
    expect(report && intakeSentences(report, 'en')[0]).toBe('Read as utf-8, parted by commas.');
  });

  it('may be headings between the rows', async () => {
    const atlas = await atlasOf(
      '名称,開始,終了\n【医療】,,\n甲,R4,R8\n乙,R5,\n【環境】,,\n丙,R6,R7\n',
    );
    expect(atlas.programs.map(({ name }) => name.ja)).toEqual(['【医療】', '【環境】']);
    expect(years(atlas)).toEqual(['甲 2022–2026', '乙 2023–?', '丙 2024–2025']);
  });

  it('may be two levels of groups', async () => {
    const atlas = await atlasOf('大分類,中分類,名称,開始\n一,い,甲,R4\n,ろ,乙,R5\n二,い,丙,R6\n');
    expect(atlas.programs.map(({ name }) => name.ja)).toEqual(['一', '二']);
    expect(atlas.projects.map(({ initiative }) => initiative?.label.ja)).toEqual([
      'い',
      'ろ',
      'い',
    ]);
  });

  it('may be lengths and what comes before', async () => {
    const atlas = await atlasOf(
      'ID,Task Name,Duration,Start,Predecessors\n7,Design,2 years,2024-04-01,\n8,Build,12 months,,7FS+2 days\n9,Test,8w,after Build,\n',
    );
    expect(years(atlas)).toEqual(['Design 2024–2025', 'Build 2026–2026', 'Test 2027–2027']);
    expect(atlas.projects[1]?.start.basis).toBe('inferred');
    expect(atlas.projects[1]?.note?.en).toBe(
      'The start follows from the end of what comes before. The end follows from the start and the length.',
    );
    expect(atlas.relations).toHaveLength(2);
  });
});

describe('what is wrong', () => {
  async function said(text: string): Promise<string[]> {
    const { tables, faults } = await intakeOf(text);
    expect(tables).toBeNull();
    return faultList(faults, 'ja');
  }

  it('is said with its place in the file, and what to write', async () => {
    expect(await said('題名だけ\n\n名称,開始,終了\n甲,2025年秋,R8\n,R4,R5\n乙,R8,R4\n')).toEqual([
      '計画.csv:4 開始  エラー: 「2025年秋」がいつのことか決められません。例えば「2025-10」のように書いてください。',
      '計画.csv:5 名称  エラー: 名称がありません。名称を入れるか、行を消してください。',
      '計画.csv:6 終了  エラー: 終了年度 2022 が開始年度 2026 より前です。',
    ]);
    expect(await said('あ,い\n1,2\n')).toEqual([
      '計画.csv:1  エラー: 名称と開始・終了（または期間）の列が見つかりません（最初の行：「あ, い」）。見出しの行を入れてください。例：名称,開始,終了 / name,start,end',
    ]);
  });

  it('is a circle of what comes before, by name', async () => {
    expect(await said('名称,開始,前身\n甲,R4,乙\n乙,R5,甲\n')).toContainEqual(
      expect.stringMatching(/^計画\.csv:\d 前身 {2}エラー: 循環しています：/u),
    );
  });

  it('is asked about where nothing is lost by it', async () => {
    const { tables, faults } = await intakeOf('名称,開始,前身,リンク\n甲,R4,旧事業,参照\n');
    expect(tables).not.toBeNull();
    expect(
      faults.map(({ severity, code, line, column }) => [severity, code, line, column]),
    ).toEqual([
      ['notice', 'not-a-url', 2, 'リンク'],
      ['warning', 'row-not-found', 2, '前身'],
    ]);
  });
});

describe('ids', () => {
  it('are one a row, and stay with their rows in any order', () => {
    const rows = fc.array(
      fc.record({
        name: fc.constantFrom('甲', '乙', 'Design', 'design!', 'con', '計画 A'),
        rest: fc.string({ maxLength: 2 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (given, random) => {
        const ids = uniqueIds(given, 'p');
        expect(new Set(ids).size).toBe(given.length);
        for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
        const order = given.map((_, i) => i).sort(() => ((random.next().value ?? 0) % 3) - 1);
        const again = uniqueIds(
          order.flatMap((i) => given[i] ?? []),
          'p',
        );
        const named = (list: readonly string[], all: typeof given): string[] =>
          list.map((id, i) => `${all[i]?.name} ${all[i]?.rest} ${id}`).sort();
        expect(
          named(
            again,
            order.flatMap((i) => given[i] ?? []),
          ),
        ).toEqual(named(ids, given));
      }),
    );
  });

  it('are the words of a Latin name', () => {
    const names = ['Phase 2: Müller & Co.', '甲事業'];
    expect(
      uniqueIds(
        names.map((name) => ({ name, rest: '' })),
        'p',
      ),
    ).toEqual(['phase-2-muller-co', expect.stringMatching(/^p-[0-9a-z]{8}$/u)]);
  });
});
