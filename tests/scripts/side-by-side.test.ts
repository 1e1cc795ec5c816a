import { describe, expect, it } from 'vitest';
import { runSideBySide, type Step, type Tally } from '../../scripts/side-by-side.ts';

const fine: Tally = { passed: 1, failed: 0 };

/** Runs `steps` and says what began and ended in which order; a step takes as many turns as told. */
async function orderOf(
  steps: readonly (Step & { readonly turns?: number; readonly tally?: Tally })[],
  slots: number,
): Promise<{ events: string[]; ran: readonly string[]; most: number }> {
  const events: string[] = [];
  let [now, most] = [0, 0];
  const tallies = await runSideBySide(steps, slots, async ({ name, turns = 1, tally = fine }) => {
    events.push(`+${name}`);
    most = Math.max(most, ++now);
    for (let i = 0; i < turns; i++) await new Promise(setImmediate);
    now--;
    events.push(`-${name}`);
    return tally;
  });
  return { events, ran: [...tallies.keys()].sort(), most };
}

describe('steps side by side', () => {
  it('are all run, never more at once than there are slots', async () => {
    const steps = ['a', 'b', 'c', 'd', 'e'].map((name, i) => ({ name, turns: 5 - i }));
    for (const slots of [1, 2, 5, 9]) {
      const { ran, most } = await orderOf(steps, slots);
      expect(ran).toEqual(['a', 'b', 'c', 'd', 'e']);
      expect(most).toBe(Math.min(slots, 5));
    }
  });

  it('fill a slot at once, with the first that may start', async () => {
    const { events } = await orderOf(
      [
        { name: 'build', turns: 2 },
        { name: 'pages', after: 'build' },
        { name: 'lint', turns: 6 },
        { name: 'types' },
      ],
      2,
    );
    expect(events).toEqual([
      ...['+build', '+lint', '-build', '+pages', '-pages', '+types', '-types', '-lint'],
    ]);
  });

  it('do not wait for a step that is not among them', async () => {
    expect((await orderOf([{ name: 'types', after: 'lint' }], 2)).ran).toEqual(['types']);
  });

  it('leave out what waits for a step that failed, and run the rest', async () => {
    const { ran } = await orderOf(
      [
        { name: 'build', tally: { passed: 0, failed: 1 } },
        { name: 'pages', after: 'build' },
        { name: 'lint' },
      ],
      1,
    );
    expect(ran).toEqual(['build', 'lint']);
  });

  it('keep what each counted', async () => {
    const tally = { passed: 7, failed: 2 };
    const tallies = await runSideBySide([{ name: 'a' }, { name: 'b' }], 2, ({ name }) =>
      Promise.resolve(name === 'a' ? tally : fine),
    );
    expect(tallies).toEqual(
      new Map([
        ['a', tally],
        ['b', fine],
      ]),
    );
  });
});
