/** Who takes part in a project, grouped by theme as the plan document groups them. */
import { pick } from '../i18n/lang.ts';
import type { Participant, Project } from '../model/index.ts';
import { foreignLang, type PageContext } from './page-context.ts';

export interface ParticipantView {
  readonly organization: string;
  /** Of the organization's page; `null` where the table of organizations does not say which it is. */
  readonly href: string | null;
  readonly organizationLang: 'ja' | undefined;
  readonly role: string;
  readonly lead: string | null;
  readonly note: string | null;
}

export interface ParticipantGroup {
  /** The theme or 領域; `null` where none is given. */
  readonly theme: string | null;
  readonly themeLang: 'ja' | undefined;
  readonly members: readonly ParticipantView[];
}

/** Ensures: groups in order of first mention, every participant once. */
export function groupParticipants(
  project: Project,
  context: PageContext,
): readonly ParticipantGroup[] {
  return [...Map.groupBy(project.participants, ({ group }) => group)].map(([theme, members]) => ({
    theme,
    themeLang: foreignLang(theme ?? '', context.lang),
    members: members.map((member) => participantView(member, context)),
  }));
}

function participantView(
  member: Participant,
  { lang, words, hrefOf }: PageContext,
): ParticipantView {
  const organization = pick(member.organization, lang);
  return {
    organization,
    href: member.entity && hrefOf({ page: 'organization', id: member.entity.id }, lang),
    organizationLang: foreignLang(organization, lang),
    role: (lang === 'ja' && member.roleJa) || words.participant[member.role],
    lead: member.lead,
    note: member.note && pick(member.note, lang),
  };
}
