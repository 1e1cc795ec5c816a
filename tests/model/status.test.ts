import { describe, expect, it } from 'vitest';
import {
  fyOfDay,
  standingOf,
  stateOf,
  statusIn,
  withoutKnownEvaluation,
  type Evaluation,
  type Fy,
  type Project,
} from '../../src/model/index.ts';
import { allKinds } from '../fixtures/all-kinds.ts';

const atlas = allKinds();

function project(id: string): Project {
  const found = atlas.projects.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

describe('a fiscal year seen from 2026', () => {
  it.each([
    [2025, 'past'],
    [2026, 'this'],
    [2027, 'next'],
    [2028, 'later'],
  ] as const)('%i is %s', (fy, standing) => {
    expect(standingOf(fy, 2026)).toBe(standing);
  });
});

describe('an evaluation, seen from the fiscal year of a day', () => {
  const standing = (day: string, fy: Fy | null, status: Evaluation['status']) =>
    stateOf({ fy, status }, fyOfDay(day));

  it('is planned until the last day of its year, and from the next on not confirmed as held', () => {
    expect(standing('2026-03-31', 2025, 'planned')).toBe('planned');
    expect(standing('2026-04-01', 2025, 'planned')).toBe('unconfirmed');
  });

  it('stays held once it was', () => {
    expect(standing('2030-01-01', 2025, 'held')).toBe('held');
  });

  it('of which nothing is said is not confirmed either, once its year has passed', () => {
    expect(standing('2026-03-31', 2025, null)).toBeNull();
    expect(standing('2026-04-01', 2025, null)).toBe('unconfirmed');
  });

  it('of no known year cannot have passed', () => {
    expect(standing('2030-01-01', null, 'planned')).toBe('planned');
    expect(standing('2030-01-01', null, null)).toBeNull();
  });
});

describe('a project', () => {
  const statuses = (id: string, ...years: readonly Fy[]) =>
    years.map((fy) => statusIn(project(id), fy));

  it('is planned before its first year, runs to the end of its last, and has ended then', () => {
    expect(statuses('first', 2015, 2016, 2019, 2020)).toEqual([
      'planned',
      'running',
      'running',
      'ended',
    ]);
  });

  it('runs on where its source says it has no end', () => {
    expect(statuses('branch', 2020, 2021, 2040)).toEqual(['planned', 'running', 'running']);
  });

  it('is undated where the years known do not settle it', () => {
    expect(statuses('new-hub', 2021, 2022)).toEqual(['planned', 'undated']);
    expect(statuses('elsewhere', 2022, 2023)).toEqual(['undated', 'ended']);
    expect(statuses('nameless', 2022)).toEqual(['undated']);
  });

  it('is named where it runs, or may, and the year of no evaluation is known', () => {
    expect(withoutKnownEvaluation(atlas, 2022).map(({ id }) => id)).toEqual([
      'part',
      'new-hub',
      'nameless',
      'people',
      'elsewhere',
    ]);
  });
});
