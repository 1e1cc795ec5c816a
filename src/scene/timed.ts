/** What a drawing's stages cost, for whoever has a clock. */

/** Rows of the tables read, grouped, laid out, made marks of, audited, written. */
export type Stage = 'read' | 'rows' | 'layout' | 'marks' | 'audit' | 'svg';

/** Does the work of a stage, once, and gives what it gives. */
export type Timed = <T>(stage: Stage, work: () => T) => T;

export const untimed: Timed = (_, work) => work();
