export type { Intake, Period } from './intake.ts';
export { readIntake, type Given } from './read-intake.ts';
export type { IntakeReport, SheetReport } from './report.ts';
export type { Moment, Precision } from './dates/moment.ts';
export type { Role } from './roles.ts';
