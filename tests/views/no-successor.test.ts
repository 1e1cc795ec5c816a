import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/i18n/words.ts';
import { noSuccessor } from '../../src/views/no-successor.ts';
import { programOf } from '../arbitraries/programs.ts';
import type { Project } from '../../src/model/atlas.ts';

const sketch = {
  name: '課題',
  start: 2018,
  length: 9,
  startBasis: 'stated',
  endBasis: 'record',
  evaluations: [],
  tentative: false,
  group: 0,
  isPart: false,
  follows: [],
} as const;

/** Projects in a chain: each ends in FY2026. */
function projectsOf(...sketches: Parameters<typeof programOf>[0]): readonly Project[] {
  return programOf(sketches).projects;
}

const said = (project: Project | undefined, day: string, lang: 'ja' | 'en' = 'ja') =>
  project && noSuccessor(project, day, wordsIn(lang));

describe('that no successor is recorded', () => {
  const [alone] = projectsOf(sketch);

  it('is said with its day, in both languages', () => {
    expect(said(alone, '2026-11-25')).toBe('後継：記録なし（2026-11-25現在）');
    expect(said(alone, '2026-11-25', 'en')).toBe('Successor: none recorded (as of 2026-11-25)');
  });

  it.each([
    ['2024-03-31', false],
    ['2024-04-01', true],
    ['2028-03-31', true],
    ['2028-04-01', false],
  ])('is said from two fiscal years before the end to one after: on %s %s', (day, isSaid) => {
    expect(said(alone, day) !== null).toBe(isSaid);
  });

  it('is not said of what is followed, nor of a part of it, nor where the end is not known', () => {
    const [first, part, next] = projectsOf(
      sketch,
      { ...sketch, isPart: true },
      { ...sketch, follows: [2] },
    );
    expect(said(first, '2026-11-25')).toBeNull();
    expect(said(part, '2026-11-25')).toBeNull();
    expect(said(next, '2026-11-25')).not.toBeNull();
    const [endless] = projectsOf({ ...sketch, length: null });
    expect(said(endless, '2026-11-25')).toBeNull();
  });
});
