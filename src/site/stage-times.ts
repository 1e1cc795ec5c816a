/** What each stage of the drawings of a run took, for `NENPYO_TIMING=1`. */
import { untimed, type Stage, type Timed } from '../core/index.ts';

interface Sum {
  readonly times: number;
  readonly ms: number;
}

export interface StageTimes {
  readonly timed: Timed;
  /** `layout 12.3 ms, 4 times`, in the order the stages were first met. */
  readonly lines: () => readonly string[];
}

/** `now`: ms since any moment. */
export function stageTimes(now: () => number): StageTimes {
  const sums = new Map<Stage, Sum>();
  return {
    timed: (stage, work) => {
      const start = now();
      const made = work();
      const { times, ms } = sums.get(stage) ?? { times: 0, ms: 0 };
      sums.set(stage, { times: times + 1, ms: ms + now() - start });
      return made;
    },
    lines: () =>
      [...sums].map(([stage, { times, ms }]) => `${stage} ${ms.toFixed(1)} ms, ${times} times`),
  };
}

/** Nothing is measured unless the environment asks for it; then it is said when the process ends. */
export function timedFor({ NENPYO_TIMING: asked }: NodeJS.ProcessEnv): Timed {
  if (asked !== '1') return untimed;
  const { timed, lines } = stageTimes(() => performance.now());
  process.on('exit', () => {
    for (const line of lines()) process.stderr.write(`${line}\n`);
  });
  return timed;
}
