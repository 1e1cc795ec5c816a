/** Organizations: one entity however it is spelled, and what is said where that cannot be. */
import { describe, expect, it } from 'vitest';
import { faultSentence } from '../../src/i18n/faults.ts';
import { readAtlas, type Reading } from '../../src/model/index.ts';
import { tablesWith } from '../fixtures/tables.ts';

const head = 'id,kind,name_ja,name_en,short_ja,short_en,aliases\n';
const participants = (...names: readonly string[]): string =>
  [
    'project,order,group_ja,role,organization_ja,organization_en,lead_ja,source',
    ...names.map((name, i) => `first,${i},,implementing,${name},A University,,src`),
  ].join('\n');

function read(organizations: string, ...names: readonly string[]): Reading {
  return readAtlas(
    tablesWith({
      'organizations.csv': head + organizations,
      'participants.csv': participants(...names),
    }),
  );
}

describe('organizations', () => {
  const tokyo =
    'u-tokyo,university,東京大学,,東大,UTokyo,東京大学地震研究所;国立大学法人東京大学\n';

  it('are one however a row spells them: by name, short name or alias, wide or narrow', () => {
    const spellings = ['東京大学', '東大', '東京大学 地震研究所', 'ＵＴｏｋｙｏ'];
    const { atlas, faults } = read(tokyo, ...spellings);
    expect(faults).toEqual([]);
    const [organization] = atlas?.organizations ?? [];
    expect(organization?.name).toEqual({ ja: '東京大学', en: '東京大学' });
    expect(organization?.participations.map(({ organization: { ja } }) => ja)).toEqual(spellings);
    for (const { entity } of atlas?.participants ?? []) expect(entity).toBe(organization);
  });

  it('of a spelling that is no one’s: the row stays, and the check asks, naming the nearest', () => {
    const { atlas, faults } = read(tokyo, '東京大学', '東京大学院');
    const fault = faults.find(({ code }) => code === 'organization-unknown');
    expect(fault).toMatchObject({ file: 'participants.csv', line: 3, severity: 'warning' });
    expect(fault && faultSentence(fault, 'ja')).toBe(
      'participants.csv:3 organization_ja  注意: 「東京大学院」という機関は organizations.csv にありません。「東京大学」の別の書き方なら、その aliases に加えてください。',
    );
    expect(atlas?.participants.map(({ entity }) => entity?.id ?? null)).toEqual(['u-tokyo', null]);
  });

  it('of one name in two rows: refused, with the line of the other', () => {
    const { atlas, faults } = read(`${tokyo}other,company,東大,,,,\n`, '東京大学');
    expect(atlas).toBeNull();
    const fault = faults.find(({ code }) => code === 'name-twice');
    expect(fault && faultSentence(fault, 'en')).toBe(
      'organizations.csv:3 name_ja  error: “東大” is also a name of the organization on line 2. Keep it in one.',
    );
  });

  it('may be left out as a whole: nothing is tied and nothing asked', () => {
    const { atlas, faults } = readAtlas(
      tablesWith({ 'participants.csv': participants('東京大学') }),
    );
    expect(faults.filter(({ code }) => code === 'organization-unknown')).toEqual([]);
    expect(atlas?.organizations).toEqual([]);
  });
});
