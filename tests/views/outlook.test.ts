/** What comes next, against the tables: nothing that ends or is due is missing, and nothing else is there. */
import { describe, expect, it } from 'vitest';
import { followersOf, turnsIn, yearsFrom } from '../../src/model/index.ts';
import { renderCsv, renderIcs } from '../../src/render/feeds/index.ts';
import { outlookFeeds } from '../../src/views/outlook-feeds.ts';
import { prepareOutlook } from '../../src/views/prepare-outlook.ts';
import { editionWith } from '../fixtures/edition.ts';

const edition = editionWith();
const { atlas, fy } = edition;
const within = yearsFrom(fy);
const isWithin = (year: unknown): boolean =>
  typeof year === 'number' && year >= fy && year <= fy + 2;
const subjects = atlas.projects.filter(({ role }) => role === 'subject');
const ending = subjects.filter(({ end }) => isWithin(end.fy));
const due = subjects.flatMap(({ evaluations }) => evaluations.filter((one) => isWithin(one.fy)));

describe('what comes next', () => {
  it('is every subject that ends or is evaluated in three fiscal years, by the first of them', () => {
    const turns = atlas.plans.flatMap((plan) => turnsIn(plan, within));
    expect(ending.length).toBeGreaterThan(0);
    expect(new Set(turns.filter(({ ends }) => ends).map(({ project }) => project))).toEqual(
      new Set(ending),
    );
    expect(new Set(turns.flatMap((turn) => turn.due))).toEqual(new Set(due));
    for (const turn of turns) expect(turn.ends || turn.due.length > 0).toBe(true);
    for (const plan of atlas.plans) {
      const firsts = turnsIn(plan, within).map(({ project, ends, due: own }) =>
        Math.min(
          ...[ends ? project.end.fy : null, ...own.map((one) => one.fy)]
            .filter(isWithin)
            .map(Number),
        ),
      );
      expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    }
  });

  it('says of what ends whether a successor is recorded, in rows, counts and files alike', () => {
    const view = prepareOutlook(edition, 'ja');
    const rows = view.committees.flatMap((committee) => committee.rows);
    const bare = ending.filter((project) => followersOf(project).length === 0);
    expect(new Set(rows.filter(({ isOpen }) => isOpen).map(({ id }) => id))).toEqual(
      new Set(bare.map(({ id }) => id)),
    );
    const counted = view.committees.flatMap(({ ends }) => ends);
    expect(counted.reduce((sum, { open }) => sum + open, 0)).toBe(bare.length);
    expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(ending.length);
    const [all] = outlookFeeds(edition, 'ja');
    const lines = (all ? renderCsv(all) : '').split('\r\n');
    for (const { id } of bare)
      expect(lines.find((line) => line.startsWith(`${id},`) && line.includes(',終了,'))).toMatch(
        /,記録なし,/u,
      );
  });

  it('is a calendar whose ends are the last day of the last fiscal year', () => {
    const [all] = outlookFeeds(edition, 'en');
    const ics = all ? renderIcs(all) : '';
    expect(ics.match(/BEGIN:VEVENT/gu)).toHaveLength(ending.length + due.length);
    for (const { id, end } of ending) {
      const event = ics.slice(ics.indexOf(`UID:${id}:end:${String(end.fy)}@nenpyo`));
      expect(event).toMatch(
        new RegExp(`^UID[\\s\\S]*?DTSTART;VALUE=DATE:${Number(end.fy) + 1}0331`, 'u'),
      );
    }
  });
});
