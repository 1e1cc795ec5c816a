/** Projects that end soon and after which nothing is recorded: an answer, not a gap. */
import type { Messages } from '../i18n/messages.ts';
import { fyOfDay, type Project } from '../model/index.ts';

/** Fiscal years before and after this one within which an end is soon. */
const soon = { before: 1, after: 2 } as const;

function hasSuccessor(project: Project): boolean {
  return project.outgoing.some(({ kind }) => kind !== 'related');
}

/** A part is followed by what follows its whole. */
function isFollowed(project: Project): boolean {
  return hasSuccessor(project) || (project.parent !== null && isFollowed(project.parent));
}

/** `null` where it does not end soon, or something follows. `day`: ISO. */
export function noSuccessor(project: Project, day: string, words: Messages): string | null {
  const { fy } = project.end;
  if (typeof fy !== 'number' || isFollowed(project)) return null;
  const left = fy - fyOfDay(day);
  const isSoon = left >= -soon.before && left <= soon.after;
  return isSoon ? words.projectPage.noSuccessor(day) : null;
}
