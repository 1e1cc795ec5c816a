/** Repeatable randomness: a linear congruential generator (Numerical Recipes' constants), seeded. */
export type Random = (below: number) => number;

/** Whole numbers from 0 to below `below`. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
