/** Every citation of a plan, and of a program, in the order its page mentions them. */
import type { Citation, Plan, Program } from '../model/index.ts';
import { citationsOfProject } from './project-rows.ts';

export function* citationsOfPlan(plan: Plan): Generator<Citation> {
  yield* plan.citations;
  for (const { policy } of plan.policies) yield* policy.citations;
  for (const program of plan.programs) yield* citationsOfProgram(program);
}

export function* citationsOfProgram(program: Program): Generator<Citation> {
  yield* program.citations;
  for (const indicator of program.indicators) yield* indicator.citations;
  for (const project of program.projects) yield* citationsOfProject(project);
}
