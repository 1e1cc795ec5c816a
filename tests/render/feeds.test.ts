import fc from 'fast-check';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { feedWords } from '../../src/i18n/feed-words.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { readAtlas, type Evaluation } from '../../src/model/index.ts';
import { renderCsv, renderIcs, type Feed } from '../../src/render/feeds/index.ts';
import { tablesWith } from '../fixtures/tables.ts';

const atlas = readAtlas(tablesWith()).atlas;
if (!atlas) throw new Error('The minimal tables have faults.');
const { site } = atlas;
const [dated, undated] = atlas.evaluations as readonly [Evaluation, Evaluation];

function feedOf(evaluations: readonly Evaluation[], lang: Lang = 'ja', list = '計画'): Feed {
  return {
    site: {
      ...site,
      credit: { ja: '資料を加工して作成', en: 'Made from a document' },
      disclaimer: { ja: '公式文書ではありません。', en: 'Nothing official.' },
    },
    lang,
    title: feedWords(lang).title(list),
    evaluations,
    ends: [],
    version: 'abc123',
    day: '2026-11-24',
    addressOf: ({ id }) => `https://example.org/projects/${id}/`,
  };
}

/** The first evaluation, its project and plan called `name`. */
function named(name: string): Evaluation {
  const text = { ja: name, en: name };
  const { project } = dated;
  const program = { ...project.program, plan: { ...project.program.plan, name: text } };
  return { ...dated, project: { ...project, name: text, program }, note: text };
}

function eventsOf(ics: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(ics) as [string, unknown[], unknown[]]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function rowsOf(csv: string): string[][] {
  return Papa.parse<string[]>(csv.replace(/^\uFEFF/u, '').replace(/\r\n$/u, '')).data;
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '\n',
        '\r\n',
        '\r',
        ';',
        ',',
        ':',
        '\\',
        '\\n',
        '"',
        'BEGIN:VEVENT',
        'END:VEVENT',
        'END:VCALENDAR',
        'UID:x',
        '\u0000',
        '\u2028',
        '𠮷野家',
        '再生医療実現拠点ネットワークプログラム',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

describe('a calendar', () => {
  it('has an all-day event from 1 April to 31 March, its end the day after', () => {
    const [event] = eventsOf(renderIcs(feedOf([dated])));
    expect(event?.startDate.toString()).toBe('2016-04-01');
    expect(event?.endDate.toString()).toBe('2017-04-01');
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.uid).toBe('first:interim:2016@nenpyo');
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('says what is evaluated, how sure the year is and where it is written', () => {
    const [event] = eventsOf(renderIcs(feedOf([dated])));
    expect(event?.summary).toBe('中間評価：第一');
    expect(event?.description.split('\n')).toEqual([
      '種別：中間評価',
      '年度：2016年度（H28）',
      'プラン：計画',
      'プログラム：プログラム',
      '根拠：明記（プランの本文に年度が書かれています）',
      '状況：実施済み',
      '出典：資料',
      '課題のページ：https://example.org/projects/first/',
      '',
      '年度の中のいつ行われるかは分かっていないため、4月1日から翌年3月31日までの終日の予定としています。',
      '資料を加工して作成。',
      '公式文書ではありません。',
      'プランの版：令和4年6月3日（2022年） 策定',
      'データの版：abc123',
    ]);
  });

  it('says the same in English', () => {
    const [event] = eventsOf(renderIcs(feedOf([dated], 'en')));
    expect(event?.summary).toBe('Interim evaluation: First');
    expect(event?.description).toContain(
      'Basis: In the plan (The plan’s own text states the year)',
    );
    expect(event?.description).toContain('Status: held');
    expect(event?.description).not.toMatch(/[ぁ-んァ-ヶ一-龠]/u);
  });

  it('has no event for an evaluation of unknown year', () => {
    expect(eventsOf(renderIcs(feedOf([undated])))).toEqual([]);
  });

  it('is the same text each time, stamped with the day it was made for', () => {
    const ics = renderIcs(feedOf([dated]));
    expect(renderIcs(feedOf([dated]))).toBe(ics);
    // Midnight in Japan is 15:00 of the day before in UTC.
    expect(ics).toContain('\r\nDTSTAMP:20261123T150000Z\r\n');
    expect(ics).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:P7D\r\n');
    expect(ics).toContain('\r\nNAME:評価の予定と実施：計画\r\n');
    expect(ics).toContain('\r\nX-WR-CALNAME:評価の予定と実施：計画\r\n');
  });

  it('holds any name as text: one event, nothing added, every line within 75 octets', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const ics = renderIcs(feedOf([named(name)], 'ja', name));
        expect(eventsOf(ics)).toHaveLength(1);
        expect(ics.match(/^BEGIN:VEVENT\r$/gmu)).toHaveLength(1);
        expect(ics.match(/^END:VCALENDAR\r$/gmu)).toHaveLength(1);
        expect(ics.match(/^UID:/gmu)).toHaveLength(1);
        expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
        expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
        for (const line of ics.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          // A character broken in two would not come back from its bytes.
          expect(Buffer.from(line).toString()).toBe(line);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives a name back as it was', () => {
    const name =
      'BEGIN:VEVENT\nUID:x; a, b\\c 再生医療実現拠点ネットワークプログラム𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷';
    const [event] = eventsOf(renderIcs(feedOf([named(name)])));
    expect(event?.summary).toBe(`中間評価：${name}`);
  });
});

describe('a table', () => {
  it('begins with a byte order mark and names its columns in the language of the page', () => {
    const csv = renderCsv(feedOf([dated]));
    expect(csv.startsWith('\uFEFF課題ID,研究開発課題,')).toBe(true);
    expect(renderCsv(feedOf([dated], 'en')).startsWith('\uFEFFProject ID,Project,')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('has a row for every evaluation, the unknown year empty and named unknown', () => {
    const [head, first, second] = rowsOf(renderCsv(feedOf([dated, undated])));
    const cell = (row: string[] | undefined, column: string): string | undefined =>
      row?.[head?.indexOf(column) ?? -1];
    expect(
      ['年度（西暦）', '年度（元号）', '根拠', '状況'].map((name) => cell(first, name)),
    ).toEqual(['2016', 'H28', '明記', '実施済み']);
    expect(
      ['年度（西暦）', '年度（元号）', '根拠', '状況'].map((name) => cell(second, name)),
    ).toEqual(['', '', '不明', '予定']);
    expect(cell(first, '課題のページ')).toBe('https://example.org/projects/first/');
    expect(cell(first, '出典')).toBe('資料');
  });

  it('says of a plan whose year has passed by its day that nothing confirms it', () => {
    const planned: Evaluation = { ...dated, status: 'planned' };
    expect(renderCsv(feedOf([planned]))).toContain(',実施未確認,');
    expect(renderIcs(feedOf([planned], 'en'))).toContain('Status: not confirmed as held');
    expect(renderCsv({ ...feedOf([planned]), day: '2017-03-31' })).toContain(',予定,');
  });

  it.each([
    '=cmd|x!A1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠1',
  ])('does not let %j start a formula', (name) => {
    const [, row] = rowsOf(renderCsv(feedOf([named(name)])));
    expect(row?.[1]).toBe(`'${name}`);
  });

  it('gives any other name back as it was, in its own cell', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const rows = rowsOf(renderCsv(feedOf([named(name)])));
        expect(rows).toHaveLength(2);
        expect(rows[1]).toHaveLength(rows[0]?.length ?? 0);
        expect([name, `'${name}`]).toContain(rows[1]?.[1]);
        expect(rows[1]?.[1]).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
      }),
      { numRuns: 300 },
    );
  });
});
