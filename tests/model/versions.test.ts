/** A plan's version changes with the rows its charts and pages show, and with no others. */
import { describe, expect, it } from 'vitest';
import { planRows, readAtlas, versionOfRows, type Atlas } from '../../src/model/index.ts';
import { dataFolder, readTableFiles } from '../../src/site/data-folder.ts';
import { decodeTable } from '../../src/model/decode.ts';

const files = new Map(
  [...readTableFiles(dataFolder())].map(([name, bytes]) => [name, decodeTable(bytes).text]),
);

function atlasOf(tables: ReadonlyMap<string, string>): Atlas {
  const { atlas, faults } = readAtlas(tables);
  if (!atlas) throw new Error(JSON.stringify(faults[0]));
  return atlas;
}

function versions({ plans }: Atlas): Map<string, string> {
  return new Map(plans.map((plan) => [plan.id, versionOfRows(planRows(plan))]));
}

const atlas = atlasOf(files);
const before = versions(atlas);

/** Plans whose version is another after one text of one table was replaced. */
function changedBy(table: string, from: string, to: string): string[] {
  const text = files.get(table) ?? '';
  expect(text).toContain(from);
  const after = versions(atlasOf(new Map([...files, [table, text.replace(from, to)]])));
  return [...after].filter(([id, version]) => before.get(id) !== version).map(([id]) => id);
}

describe('the version of a plan', () => {
  it('has twelve digits, each plan its own', () => {
    for (const version of before.values()) expect(version).toMatch(/^[0-9a-f]{12}$/);
    expect(new Set(before.values()).size).toBe(before.size);
  });

  it('is the same for the same tables', () => {
    expect(versions(atlasOf(files))).toEqual(before);
  });

  it.each([
    ['plans.csv', (plan: Atlas['plans'][number]) => plan.goal?.ja ?? ''],
    ['programs.csv', (plan: Atlas['plans'][number]) => plan.programs[0]?.aim?.ja ?? ''],
    [
      'initiatives.csv',
      (plan: Atlas['plans'][number]) => plan.programs[0]?.initiatives[0]?.label.ja ?? '',
    ],
    [
      'indicators.csv',
      (plan: Atlas['plans'][number]) => plan.programs[0]?.indicators[0]?.label.ja ?? '',
    ],
  ])('changes with its own rows of %s', (table, textOf) => {
    const [plan] = atlas.plans;
    if (!plan) throw new Error('There is no plan.');
    const text = textOf(plan);
    expect(changedBy(table, text, `${text}改`)).toEqual([plan.id]);
  });

  it('changes with a project, and with the version of every plan that shows it', () => {
    for (const { name, program, incoming, outgoing } of atlas.projects.slice(0, 12)) {
      const changed = changedBy('projects.csv', name.ja, `${name.ja}改`);
      expect(changed).toContain(program.plan.id);
      const others = [...incoming.map(({ from }) => from), ...outgoing.map(({ to }) => to)];
      for (const other of others) expect(changed).toContain(other.program.plan.id);
    }
  });

  it('changes with a source it cites', () => {
    const [citation] = atlas.plans[0]?.citations ?? [];
    const title = citation?.source.title.ja ?? '';
    expect(changedBy('sources.csv', title, `${title}改`)).toContain(atlas.plans[0]?.id);
  });
});
