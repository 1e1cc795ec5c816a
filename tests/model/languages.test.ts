/** Which languages an edition speaks, and what it may leave unsaid. */
import { describe, expect, it } from 'vitest';
import { readAtlas, type Fault } from '../../src/model/index.ts';
import { edited, tablesWith } from '../fixtures/tables.ts';

const site = (languages: string): string => `languages,title_ja\n${languages},題名\n`;
const withoutEnglish = edited('projects.csv', '第一,First', '第一,');

function errorsOf(changes: Parameters<typeof tablesWith>[0]): string[] {
  const { faults } = readAtlas(tablesWith(changes));
  const errors = faults.filter(({ severity }: Fault) => severity === 'error');
  return errors.map(({ file, line, column, code }) => `${file}:${line} ${column} ${code}`);
}

describe('the languages of an edition', () => {
  it('are two where nothing says which', () => {
    expect(errorsOf({ 'projects.csv': withoutEnglish })).toEqual([
      'projects.csv:2 name_en value-missing',
    ]);
    expect(errorsOf({ 'projects.csv': withoutEnglish, 'site.csv': site('ja;en') })).toEqual([
      'projects.csv:2 name_en value-missing',
    ]);
  });

  it('may be one, whose names then stand in the other too', () => {
    const files = tablesWith({ 'projects.csv': withoutEnglish, 'site.csv': site('ja') });
    const { atlas } = readAtlas(files);
    expect(atlas?.projects[0]?.name).toEqual({ ja: '第一', en: '第一' });
    expect(atlas?.projects[0]?.short).toEqual({ ja: '第一', en: '第一' });
    expect(atlas?.site.title).toEqual({ ja: '題名', en: '題名' });
  });

  it('are those of one site', () => {
    expect(errorsOf({ 'site.csv': `${site('ja')}en,another\n` })).toEqual([
      'site.csv:3 languages site-twice',
    ]);
  });
});

describe('a plan', () => {
  it('may have no goal and no committee', () => {
    const plans = edited('plans.csv', '9-1,目標,Goal,委員会,Committee', ',,,,');
    const { atlas } = readAtlas(tablesWith({ 'plans.csv': plans }));
    expect(atlas?.plans[0]).toMatchObject({ goalNo: null, goal: null, committee: null });
  });

  it('says its goal in both languages or in none', () => {
    expect(errorsOf({ 'plans.csv': edited('plans.csv', '目標,Goal', '目標,') })).toEqual([
      'plans.csv:2 goal_en value-missing',
    ]);
  });

  it('may be drawn without initiatives', () => {
    const [header = ''] = String(tablesWith().get('initiatives.csv')).split('\n');
    const files = tablesWith({
      'initiatives.csv': `${header}\n`,
      'projects.csv': edited('projects.csv', 'prog-a,init-a,,1', 'prog-a,,,1').replace(
        'prog-a,init-a,,2',
        'prog-a,,,2',
      ),
    });
    expect(readAtlas(files).atlas?.projects).toHaveLength(3);
  });
});
