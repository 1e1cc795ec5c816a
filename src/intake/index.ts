export { readIntake, type Given, type Intake } from './read-intake.ts';
export type { IntakeReport, SheetReport } from './report.ts';
export type { Role } from './roles.ts';
