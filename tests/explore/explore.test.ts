/** Filters and their addresses: what is left, how many, and that an address says the same again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersTo,
  densityChoices,
  facets,
  isExploring,
  isLeft,
  noChoices,
  nothingExplored,
  readAddress,
  writeAddress,
  zooms,
  type Choices,
  type Exploration,
  type Facet,
  type ProjectFacts,
} from '../../src/explore/index.ts';

const some = fc.constantFrom;
const fyArbitrary = fc.integer({ min: 2014, max: 2035 });
const factsArbitrary: fc.Arbitrary<ProjectFacts> = fc.record({
  id: fc.uuid(),
  plan: some('a', 'b'),
  program: some('a1', 'a2', 'b1'),
  status: some('running', 'planned', 'ended', 'undated'),
  start: fc.option(fyArbitrary),
  end: fc.oneof(fyArbitrary, some('open' as const, null)),
  certainty: some('stated', 'record', 'inferred', 'estimate', 'unknown'),
  evaluations: fc.array(
    fc.record({ kind: some('ex-ante', 'interim', 'ex-post'), fy: fc.option(fyArbitrary) }),
    { maxLength: 4 },
  ),
  tentative: fc.boolean(),
  role: some('subject', 'context'),
  funders: fc.subarray(['x', 'y']),
  performers: fc.subarray(['x', 'y', 'z']),
});
const allArbitrary = fc.array(factsArbitrary, { minLength: 1, maxLength: 30 });

/** Choices among what is offered. */
function choicesArbitrary(all: readonly ProjectFacts[]): fc.Arbitrary<Choices> {
  const answers = answersTo(all, noChoices);
  return fc.record(
    Object.fromEntries(
      facets.map((facet) => [facet, fc.subarray(answers[facet].map(({ value }) => value))]),
    ),
  ) as unknown as fc.Arbitrary<Choices>;
}

const given = allArbitrary.chain((all) =>
  fc.tuple(fc.constant(all), choicesArbitrary(all), some(...facets)),
);

const project: ProjectFacts = {
  id: 'x',
  plan: 'a',
  program: 'a1',
  status: 'running',
  start: 2020,
  end: 2024,
  certainty: 'stated',
  evaluations: [
    { kind: 'interim', fy: 2022 },
    { kind: 'ex-post', fy: 2025 },
  ],
  tentative: false,
  role: 'subject',
  funders: ['x'],
  performers: ['y', 'z'],
};

describe('a filter', () => {
  it('asks the kind and the year of one evaluation', () => {
    const due = (kind: string, fy: string): boolean =>
      isLeft(project, { ...noChoices, due: [kind], 'due-fy': [fy] });
    expect(due('interim', '2022')).toBe(true);
    expect(due('ex-post', '2025')).toBe(true);
    expect(due('interim', '2025')).toBe(false);
  });

  it('takes a project to run in a year only where both its years say so', () => {
    const runs = (facts: ProjectFacts, fy: string): boolean =>
      isLeft(facts, { ...noChoices, fy: [fy] });
    expect([2019, 2020, 2024, 2025].map((fy) => runs(project, String(fy)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(runs({ ...project, end: null }, '2022')).toBe(false);
    expect(runs({ ...project, end: 'open' }, '2035')).toBe(true);
  });

  it('asks of an organization whether it pays, takes part, or either', () => {
    const left = (facet: Facet, id: string): boolean =>
      isLeft(project, { ...noChoices, [facet]: [id] });
    expect(['x', 'y', 'other'].map((id) => left('organization', id))).toEqual([true, true, false]);
    expect(['x', 'y'].map((id) => left('funder', id))).toEqual([true, false]);
    expect(['x', 'y', 'z'].map((id) => left('performer', id))).toEqual([false, true, true]);
  });

  it('leaves everything where nothing was chosen', () => {
    fc.assert(fc.property(factsArbitrary, (facts) => isLeft(facts, noChoices)));
  });

  it('leaves no more when more facets are answered', () => {
    fc.assert(
      fc.property(given, ([all, choices, facet]) => {
        const fewer = { ...choices, [facet]: [] };
        return all.every((facts) => !isLeft(facts, choices) || isLeft(facts, fewer));
      }),
    );
  });

  it('says of each answer how many projects choosing it alone would leave', () => {
    fc.assert(
      fc.property(given, ([all, choices, facet]) => {
        for (const { value, count } of answersTo(all, choices)[facet]) {
          const chosen = { ...choices, [facet]: [value] };
          expect(count).toBe(all.filter((facts) => isLeft(facts, chosen)).length);
        }
      }),
    );
  });
});

describe('an address', () => {
  const explored = given.chain(([all, choices]) =>
    fc.tuple(
      fc.constant(all),
      fc.record({
        choices: fc.constant(choices),
        from: fc.option(fc.integer({ min: 2000, max: 2020 })),
        to: fc.option(fc.integer({ min: 2021, max: 2050 })),
        zoom: some(...zooms),
        density: fc.option(some(...densityChoices)),
      }) satisfies fc.Arbitrary<Exploration>,
    ),
  );

  it('says again what was explored, and leaves the rest of the query alone', () => {
    fc.assert(
      fc.property(explored, ([all, exploration]) => {
        const query = writeAddress('lang=x&zoom=9', exploration);
        const read = readAddress(query, answersTo(all, noChoices));
        expect(read.exploration).toEqual(exploration);
        expect(read.ignored).toEqual([]);
        expect(new URLSearchParams(query).get('lang')).toBe('x');
        expect(writeAddress(query, nothingExplored)).toBe('lang=x');
      }),
    );
  });

  it('names what means nothing, and goes on without it', () => {
    const read = readAddress(
      '?status=running,walking&from=1066&to=2030&zoom=7&density=<b>&utm_source=x',
      answersTo([project], noChoices),
    );
    expect(read.exploration).toEqual({
      ...nothingExplored,
      choices: { ...noChoices, status: ['running'] },
      to: 2030,
    });
    expect(read.ignored).toEqual([
      { key: 'status', value: 'walking' },
      { key: 'from', value: '1066' },
      { key: 'zoom', value: '7' },
      { key: 'density', value: '<b>' },
    ]);
  });

  it('names a range that ends before it begins', () => {
    const read = readAddress('from=2030&to=2020', answersTo([project], noChoices));
    expect(isExploring(read.exploration)).toBe(false);
    expect(read.ignored.map(({ value }) => value)).toEqual(['2030', '2020']);
  });

  it('never throws, whatever the query', () => {
    const answers = answersTo([project], noChoices);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        readAddress(query, answers);
      }),
    );
  });
});
