/** Projects that end soon and after which nothing is recorded: an answer, not a gap. */
import type { Messages } from '../i18n/messages.ts';
import { followersOf, fyOfDay, type Project } from '../model/index.ts';

/** Fiscal years before and after this one within which an end is soon. */
const soon = { before: 1, after: 2 } as const;

/** `null` where it does not end soon, or something follows. `day`: ISO. */
export function noSuccessor(project: Project, day: string, words: Messages): string | null {
  const { fy } = project.end;
  if (typeof fy !== 'number' || followersOf(project).length > 0) return null;
  const left = fy - fyOfDay(day);
  const isSoon = left >= -soon.before && left <= soon.after;
  return isSoon ? words.projectPage.noSuccessor(day) : null;
}
