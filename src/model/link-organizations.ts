/** Organizations and what is theirs: rows of other tables find them by any spelling of their names. */
import type { Organization, Project } from './atlas.ts';
import { noteOf, text, type Open } from './link-texts.ts';
import { nameKey, namesOf } from './organization-names.ts';
import type { RowOf } from './tables.ts';

type BySpelling = ReadonlyMap<string, Open<Organization>>;

function organizationOf(row: RowOf<'organizations'>): Open<Organization> {
  return {
    id: row.id,
    kind: row.kind,
    name: text(row.name_ja, row.name_en),
    short: { ja: row.short_ja, en: row.short_en },
    aliases: row.aliases ?? [],
    note: noteOf(row),
    participations: [],
    funded: [],
  };
}

/** By the key of every name, nothing being theirs yet. */
export function organizationsBySpelling(rows: readonly RowOf<'organizations'>[]): BySpelling {
  return new Map(
    rows.flatMap((row) => {
      const organization = organizationOf(row);
      return namesOf(row).map((name) => [nameKey(name), organization] as const);
    }),
  );
}

/** Each once, in table order, with the projects it pays for and its parts in projects. */
export function linkOrganizations(
  bySpelling: BySpelling,
  projects: readonly Project[],
): readonly Organization[] {
  for (const project of projects) {
    bySpelling.get(nameKey(project.funder ?? ''))?.funded.push(project);
    for (const participant of project.participants)
      bySpelling.get(nameKey(participant.organization.ja))?.participations.push(participant);
  }
  return [...new Set(bySpelling.values())];
}
