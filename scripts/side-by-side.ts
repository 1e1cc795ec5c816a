/** Steps run side by side, as many as there are slots for, each as soon as what it waits for has held. */

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export interface Step {
  readonly name: string;
  /**
   * The step whose outcome this one looks at; where that fails, this one is left out. A step that is
   * not among those run is not waited for.
   */
  readonly after?: string;
}

/**
 * The tally of each step that was run. Where several could start, the first in the list does, so the
 * list begins with what others wait for. Never more than `slots` (at least 1) at once.
 */
export async function runSideBySide<S extends Step, T extends Tally>(
  steps: readonly S[],
  slots: number,
  run: (step: S) => Promise<T>,
): Promise<ReadonlyMap<string, T>> {
  const tallies = new Map<string, T>();
  const running = new Map<string, Promise<string>>();
  let waiting = steps;
  const names = new Set(steps.map(({ name }) => name));
  const finish = async (step: S): Promise<string> => {
    tallies.set(step.name, await run(step));
    return step.name;
  };
  for (;;) {
    const ready = waiting
      .filter(({ after = '' }) => !names.has(after) || tallies.get(after)?.failed === 0)
      .slice(0, slots - running.size);
    for (const step of ready) running.set(step.name, finish(step));
    waiting = waiting.filter((step) => !ready.includes(step));
    if (running.size === 0) return tallies;
    running.delete(await Promise.race(running.values()));
  }
}
