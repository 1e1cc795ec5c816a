import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultSentence } from '../../src/i18n/faults.ts';
import { readAtlas, tableNames, type Fault } from '../../src/model/index.ts';
import { edited, tablesWith } from '../fixtures/tables.ts';

function faultsOf(changes: Parameters<typeof tablesWith>[0]): readonly Fault[] {
  return readAtlas(tablesWith(changes)).faults;
}

/** The sentences a person reads, in both languages. */
function sentences(changes: Parameters<typeof tablesWith>[0]): string[] {
  return faultsOf(changes).flatMap((fault) => [
    faultSentence(fault, 'ja'),
    faultSentence(fault, 'en'),
  ]);
}

const inProjects = (from: string, to: string): { 'projects.csv': string } => ({
  'projects.csv': edited('projects.csv', from, to),
});

describe('tables without fault', () => {
  const { atlas, faults } = readAtlas(tablesWith());

  it('become an atlas whose rows refer to each other', () => {
    expect(faults).toEqual([]);
    const first = atlas?.projects[0];
    expect(first?.outgoing[0]?.to.name.ja).toBe('第二');
    expect(first?.initiative?.program.plan.id).toBe('plan-a');
    expect(first?.aliases).toEqual(['甲', '乙']);
    expect(first?.start.citations[0]).toMatchObject({ source: { id: 'src' }, where: '頁1' });
    expect(first?.indicators[0]?.projects.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(first?.evaluations.map(({ id }) => id)).toEqual([
      'first:interim:2016',
      'first:ex-post:unknown',
    ]);
    expect(atlas?.projects[1]?.end.fy).toBe('open');
    expect(atlas?.budgets[1]).toMatchObject({ amountMyen: null, note: { ja: '調整中' } });
  });

  it('are frozen to the last citation', () => {
    expect(Object.isFrozen(atlas?.projects[0]?.start.citations)).toBe(true);
    expect(() => (atlas?.projects as unknown[]).push(1)).toThrow(TypeError);
  });

  it('give the same version whatever the order of the files, and another when a cell changes', () => {
    const reversed = new Map([...tablesWith()].reverse());
    expect(readAtlas(reversed).atlas?.version).toBe(atlas?.version);
    expect(readAtlas(tablesWith(inProjects('第一', '第壱'))).atlas?.version).not.toBe(
      atlas?.version,
    );
  });

  it('may be written by Excel: byte order mark, CRLF, empty lines, quoted line breaks', () => {
    const text = edited('projects.csv', '第一', '"第\n一"').replaceAll('\n', '\r\n');
    const read = readAtlas(tablesWith({ 'projects.csv': `\ufeff${text}\r\n,,,,\r\n` }));
    expect(read.faults).toEqual([]);
    expect(read.atlas?.projects[0]?.name.ja).toBe('第\n一');
  });

  it('may have columns of their own, which are said once, and in any order', () => {
    const text = 'memo,program,plan,no,order,name_ja,name_en,aim_ja,aim_en,source,id\n';
    const rows = 'x,,plan-a,2-1,1,甲,A,a,a,src,prog-a\ny,,plan-a,2-2,2,乙,B,b,b,src,prog-b\n';
    expect(faultsOf({ 'programs.csv': text + rows })).toMatchObject([
      { severity: 'notice', code: 'header-extra', found: 'memo, program' },
    ]);
  });

  it('hold text as text: markup, formulas and scripts are no fault and are not changed', () => {
    const hostile = '<script>alert(1)</script>=1+1&amp;';
    const read = readAtlas(tablesWith(inProjects('第一', hostile)));
    expect(read.faults).toEqual([]);
    expect(read.atlas?.projects[0]?.name.ja).toBe(hostile);
  });
});

describe('a fault', () => {
  it('of the header suggests the nearest right name', () => {
    expect(sentences(inProjects('start_fy', 'start_yf'))).toMatchInlineSnapshot(`
      [
        "projects.csv:1 start_yf  エラー: 列名「start_yf」は「start_fy」の誤りではありませんか。",
        "projects.csv:1 start_yf  error: The column “start_yf” is not known. Did you mean “start_fy”?",
      ]
    `);
    expect(sentences(inProjects('name_ja,', ''))).toMatchInlineSnapshot(`
      [
        "projects.csv:1 name_ja  エラー: 列「name_ja」がありません。",
        "projects.csv:1 name_ja  error: The column “name_ja” is missing.",
        "projects.csv:2  エラー: セルが24個ありますが、見出しは23個です。カンマの数と引用符を確かめてください。",
        "projects.csv:2  error: The row has 24 cells, the header 23. Check its commas and quotation marks.",
        "projects.csv:3  エラー: セルが24個ありますが、見出しは23個です。カンマの数と引用符を確かめてください。",
        "projects.csv:3  error: The row has 24 cells, the header 23. Check its commas and quotation marks.",
        "projects.csv:4  エラー: セルが24個ありますが、見出しは23個です。カンマの数と引用符を確かめてください。",
        "projects.csv:4  error: The row has 24 cells, the header 23. Check its commas and quotation marks.",
      ]
    `);
  });

  it('of a year says how to write it', () => {
    expect(sentences(inProjects(',2014,stated', ',令和7,stated'))).toMatchInlineSnapshot(`
      [
        "projects.csv:2 start_fy  エラー: 「令和7」は年度として読めません。西暦4桁で書いてください。例：2024",
        "projects.csv:2 start_fy  error: “令和7” cannot be read as a fiscal year. Write a western year. Example: 2024",
      ]
    `);
    expect(sentences(inProjects(',2014,stated', ',3014,stated'))).toMatchInlineSnapshot(`
      [
        "projects.csv:2 start_fy  エラー: 「3014」年度は範囲（1950～2100）の外です。",
        "projects.csv:2 start_fy  error: The year 3014 is outside 1950–2100.",
      ]
    `);
  });

  it('of an id names the nearest that exists', () => {
    expect(sentences({ 'relations.csv': edited('relations.csv', 'second', 'secnod') }))
      .toMatchInlineSnapshot(`
      [
        "relations.csv:2 to  エラー: 「secnod」という id はありません。「second」の誤りではありませんか。",
        "relations.csv:2 to  error: There is no id “secnod”. Did you mean “second”?",
      ]
    `);
    expect(
      sentences({
        'evaluations.csv': edited('evaluations.csv', 'first,interim', 'nobody-at-all,interim'),
      }),
    ).toMatchInlineSnapshot(`
      [
        "evaluations.csv:2 project  エラー: 「nobody-at-all」は projects.csv にありません。",
        "evaluations.csv:2 project  error: “nobody-at-all” is not in projects.csv.",
      ]
    `);
  });

  it('of an id used twice names the line it is on', () => {
    expect(sentences(inProjects('second,prog-a,init-a,,2', 'first,prog-a,init-a,,2')).slice(0, 2))
      .toMatchInlineSnapshot(`
      [
        "projects.csv:3 id  エラー: id「first」は2行目にもあります。",
        "projects.csv:3 id  error: The id “first” is also on line 2.",
      ]
    `);
  });

  it('of a year without its basis or source, or a basis without its year, is named', () => {
    expect(sentences(inProjects('2014,stated,src#頁1', '2014,,src'))).toMatchInlineSnapshot(`
      [
        "projects.csv:2 start_basis  エラー: 年度があるのに根拠の区分がありません。stated, record, inferred, estimate のどれかにしてください。",
        "projects.csv:2 start_basis  error: A year stands here without its basis. Use one of: stated, record, inferred, estimate",
      ]
    `);
    expect(sentences(inProjects('2014,stated,src#頁1', '2014,stated,'))).toMatchInlineSnapshot(`
      [
        "projects.csv:2 start_source  エラー: 年度があるのに出典がありません。例：plan-life-science",
        "projects.csv:2 start_source  error: A year stands here without its source. Example: plan-life-science",
      ]
    `);
    expect(sentences(inProjects('2014,stated,src#頁1', ',stated,'))).toMatchInlineSnapshot(`
      [
        "projects.csv:2 start_fy  エラー: 根拠の区分か出典があるのに年度がありません。年度を入れるか、それらを消してください。",
        "projects.csv:2 start_fy  error: A basis or a source stands here without its year. Enter the year or clear them.",
      ]
    `);
  });

  it('of a circle shows the circle', () => {
    const relations =
      'from,to,kind,basis,source\nfirst,second,succession,stated,src\nsecond,first,succession,stated,src\n';
    expect(sentences({ 'relations.csv': relations })).toMatchInlineSnapshot(`
      [
        "relations.csv:3 to  注意: 後継「first」の開始が前身の開始より前です（期待：≥ 2019）。向きを確かめてください。",
        "relations.csv:3 to  warning: The successor “first” starts before its predecessor starts (expected ≥ 2019). Check the direction.",
        "relations.csv:3 to  エラー: 循環しています：first → second → first。どれかひとつを外してください。",
        "relations.csv:3 to  error: These lead round in a circle: first → second → first. Take one of them out.",
      ]
    `);
    expect(sentences({ 'relations.csv': edited('relations.csv', 'first,second', 'first,first') }))
      .toMatchInlineSnapshot(`
        [
          "relations.csv:2 to  エラー: 自分自身につながっています：first → first。相手の id に直すか、消してください。",
          "relations.csv:2 to  error: This leads to itself: first → first. Enter the other one's id or delete it.",
        ]
      `);
    expect(sentences(inProjects('first,prog-a,init-a,', 'first,prog-a,init-a,first')))
      .toMatchInlineSnapshot(`
        [
          "projects.csv:2 parent  エラー: 自分自身につながっています：first → first。相手の id に直すか、消してください。",
          "projects.csv:2 parent  error: This leads to itself: first → first. Enter the other one's id or delete it.",
        ]
      `);
  });

  it('of an end before its start is an error, of a successor before its predecessor a warning', () => {
    expect(sentences(inProjects('2018,record', '2013,record'))).toMatchInlineSnapshot(`
      [
        "projects.csv:2 end_fy  エラー: 終了年度 2013 が開始年度 2014 より前です。",
        "projects.csv:2 end_fy  error: The end 2013 is before the start 2014.",
      ]
    `);
    const early = readAtlas(tablesWith(inProjects('2019,stated,src,open', '2012,stated,src,open')));
    expect(early.faults.map(({ severity, code }) => [severity, code])).toEqual([
      ['warning', 'starts-before-predecessor'],
    ]);
    expect(early.atlas).not.toBeNull();
  });

  it('of a whole table is one fault', () => {
    expect(sentences({ 'participants.csv': null })).toMatchInlineSnapshot(`
      [
        "participants.csv  エラー: ファイル「participants.csv」がありません。先頭行を「project,order,group_ja,role,organization_ja,organization_en,lead_ja,source」として作ってください。",
        "participants.csv  error: There is no file “participants.csv”. Make one whose first line is “project,order,group_ja,role,organization_ja,organization_en,lead_ja,source”.",
      ]
    `);
    expect(
      faultsOf({ 'sources.csv': '' }).filter(({ file }) => file === 'sources.csv'),
    ).toMatchObject([{ code: 'table-empty' }]);
    expect(
      faultsOf({
        'plans.csv':
          'id,order,name_ja,name_en,short_ja,short_en,goal_no,goal_ja,goal_en,committee_ja,committee_en,decided_on,revised_on,source\n',
      }).map(({ code }) => code),
    ).toContain('table-empty');
  });

  it('of the encoding is a warning where the text could be read all the same', () => {
    // 「題名」 in Shift_JIS.
    const sjis = new Uint8Array([
      ...new TextEncoder().encode(
        'id,title_ja,title_en,publisher_ja,publisher_en,published_on,url,note\nsrc,',
      ),
      0x91,
      0xe8,
      0x96,
      0xbc,
      ...new TextEncoder().encode(',t,,,,,\n'),
    ]);
    const read = readAtlas(tablesWith({ 'sources.csv': sjis }));
    expect(read.faults.map(({ severity, code, found }) => [severity, code, found])).toEqual([
      ['warning', 'encoding', 'shift_jis'],
    ]);
    expect(read.atlas?.sources[0]?.title.ja).toBe('題名');
  });

  it('of a budget row tells words from amounts and years from totals', () => {
    const budgets = (row: string): string[] =>
      faultsOf({
        'budgets.csv': `project,fy,kind,amount_myen,forecast,source,note_ja\n${row}\n`,
      }).map(({ code }) => code);
    expect(budgets('first,2014,total,100,,src,')).toEqual(['fy-not-allowed']);
    expect(budgets('first,,initial,100,,src,')).toEqual(['fy-needed']);
    expect(budgets('first,2014,initial,,,src,')).toEqual(['amount-without-word']);
    expect(budgets('first,2014,initial,"1,000",,src,')).toEqual(['not-a-number']);
  });

  it('of a row in the wrong company is named', () => {
    expect(
      faultsOf(inProjects('third,prog-b,,', 'third,prog-b,init-a,')).map(({ code }) => code),
    ).toEqual(['other-program']);
    expect(
      faultsOf(inProjects('third,prog-b,,', 'third,prog-b,,first')).map(({ code }) => code),
    ).toEqual(['other-program']);
  });

  it('of a row with too few or too many cells is named with its true line, after a cell of two lines', () => {
    const text = edited('programs.csv', 'ねらい', '"ね\nらい"').replace(
      'Program B,ねらい,Aim,src',
      'Program B',
    );
    const [fault] = faultsOf({ 'programs.csv': text });
    expect(fault).toMatchObject({ code: 'row-length', line: 4, found: '6', expected: '9' });
  });

  it('of a quotation mark that never ends gives the line where it begins', () => {
    expect(
      faultsOf({ 'policies.csv': edited('policies.csv', '基本計画', '"基本計画') }).map(
        ({ code, line }) => [code, line],
      ),
    ).toContainEqual(['quote-unclosed', 2]);
  });

  it('does not hide the next: all are reported together', () => {
    const codes = faultsOf({
      ...inProjects(',2014,stated', ',令和7,stated'),
      'relations.csv': edited('relations.csv', 'succession', 'sucession'),
      'sources.csv': edited('sources.csv', 'https://', 'javascript:'),
    }).map(({ code }) => code);
    expect(codes).toEqual(['not-a-year', 'not-a-choice', 'not-a-url']);
  });
});

describe('whatever is in the files', () => {
  it('reading ends with an atlas or with errors, never with an exception', () => {
    const file = fc.oneof(
      fc.string(),
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...tableNames.map((name) => `${name}.csv`)), file),
        (files) => {
          const { atlas, faults } = readAtlas(new Map([...tablesWith(), ...Object.entries(files)]));
          expect(atlas === null).toBe(faults.some(({ severity }) => severity === 'error'));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a hundred thousand rows are read without exhausting the stack', () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, i) => `p${i},p${i + 1},succession,stated,src`,
    ).join('\n');
    const { faults } = readAtlas(
      tablesWith({ 'relations.csv': `from,to,kind,basis,source\n${rows}\n` }),
    );
    expect(faults.length).toBeGreaterThanOrEqual(100_000);
  });
});
