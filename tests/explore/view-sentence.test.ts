/** What a view says of itself is what the tables say, counted without the project's own counting. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersTo,
  facets,
  factsOf,
  isLeft,
  noChoices,
  viewSentence,
  type Choices,
} from '../../src/explore/index.ts';
import { readAtlas } from '../../src/model/index.ts';
import { readTableFiles } from '../../src/site/data-folder.ts';
import { rowsOf } from '../fixtures/site.ts';

const reading = readAtlas(readTableFiles('data'));
if (!reading.atlas) throw new Error('The tables have faults.');
const { atlas } = reading;
const day = '2026-11-25';
const facts = atlas.projects.map((project) => factsOf(project, 2026));
const offered = answersTo(facts, noChoices);
const names = Object.fromEntries([
  ...atlas.plans.map(({ id, short }) => [id, short.ja]),
  ...atlas.organizations.map(({ id, name }) => [id, name.ja]),
]) as Record<string, string>;
const range = { from: 2014, to: 2035 };

function sentenceOf(
  choices: Partial<Choices>,
  lang: 'ja' | 'en' = 'ja',
  outside = 0,
): { left: ReadonlySet<string>; sentence: string } {
  const chosen = { ...noChoices, ...choices };
  const left = new Set(facts.filter((one) => isLeft(one, chosen)).map(({ id }) => id));
  const projects = atlas.projects.filter(({ id }) => left.has(id));
  const seen = { projects, outside, range, isFiscal: true };
  return { left, sentence: viewSentence(seen, { choices: chosen, names }, lang, day) };
}

const choicesArbitrary = fc.record(
  Object.fromEntries(
    facets.map((facet) => [
      facet,
      fc.subarray(
        offered[facet].map(({ value }) => value),
        { maxLength: Math.min(3, offered[facet].length) },
      ),
    ]),
  ),
  { requiredKeys: [] },
);

describe('the sentence of a view', () => {
  it('reads as one would say it', () => {
    const { projects } = atlas;
    const running = projects.filter(
      ({ start, end }) =>
        typeof start.fy === 'number' &&
        start.fy <= 2026 &&
        (end.fy === 'open' || (end.fy ?? 0) >= 2026),
    );
    const evaluations = running.flatMap((one) => one.evaluations.filter(({ fy }) => fy === 2026));
    expect(sentenceOf({ fy: ['2026'] }).sentence).toBe(
      `2026年度に実施中の${running.length}課題、評価${evaluations.length}件（2014–2035年度の図）`,
    );
    expect(sentenceOf({ fy: ['2026'] }, 'en', 1).sentence).toBe(
      `${running.length} projects running in FY2026, ${evaluations.length} evaluations (chart of FY2014–2035, 1 project outside these years)`,
    );
  });

  it.each([
    [{ status: ['running', 'undated'] }, '2026-11-25現在で実施中・年度不明の'],
    [{ due: ['interim'], 'due-fy': ['2026'] }, '2026年度に中間評価のある'],
    [{ 'due-fy': ['2026', '2027'] }, '2026・2027年度に評価のある'],
    [{ plan: ['life-science'], certainty: ['estimate'] }, '、年度の確かさが「要確認」の'],
  ])('says what was asked: %j', (choices, phrase) => {
    expect(sentenceOf(choices).sentence).toContain(phrase);
  });

  it('counts what the tables hold, whatever is asked', () => {
    const rows = rowsOf('evaluations').filter(({ fy }) => fy);
    fc.assert(
      fc.property(choicesArbitrary, (choices) => {
        const { left, sentence } = sentenceOf(choices);
        const { due = [], 'due-fy': dueIn = [], fy: ran = [] } = choices;
        const years = dueIn.length > 0 ? dueIn : ran;
        const counted = rows.filter(
          ({ project = '', kind = '', fy = '' }) =>
            left.has(project) &&
            (due.length === 0 || due.includes(kind)) &&
            (years.length === 0
              ? Number(fy) >= range.from && Number(fy) <= range.to
              : years.includes(fy)),
        );
        const numbers = /(\d+)課題、\D+(\d+)件（2014/.exec(sentence);
        expect(numbers?.slice(1).map(Number), sentence).toEqual([left.size, counted.length]);
        const { organization = [], funder = [], performer = [] } = choices;
        for (const id of [...organization, ...funder, ...performer])
          expect(sentence).toContain(names[id]);
      }),
      { numRuns: 300 },
    );
  });
});
