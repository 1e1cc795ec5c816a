/**
 * Relations that have no place in time, because one of their ends has none: they are told by number
 * instead of drawn. In the list of what has no year such a project says what came before or after it;
 * whatever it names so carries the number in its own label.
 *
 *   (its name（※1の後継）)        |its name※1──────|
 *
 * A relation to what the chart does not draw is told by name.
 */
import { chartWords, type Telling } from '../i18n/chart-words.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Project, Relation } from '../model/index.ts';
import { hasNoYear } from './among-years.ts';
import { nameWithProgram, nameWithYears } from './names.ts';

export interface References {
  /** What ends the label of a project: its number, what it tells of others; empty for most. */
  readonly remarkOf: (project: Project) => string;
}

interface Told {
  readonly telling: Telling;
  readonly other: Project;
}

/**
 * Whoever has no year tells; between two without years the later one, which says what it grew out of;
 * and whoever is drawn of two.
 */
function isTeller(project: Project, other: Project, to: Project, isDrawn: boolean): boolean {
  if (!isDrawn) return hasNoYear(project) || hasNoYear(other);
  return hasNoYear(project) && (project === to || !hasNoYear(other));
}

function tellingOf(project: Project, { kind, to }: Relation): Telling {
  if (kind === 'related') return 'related';
  return project === to ? 'follows' : 'precedes';
}

function toldBy(project: Project, among: ReadonlySet<Project>): Told[] {
  return [...project.incoming, ...project.outgoing].flatMap((relation) => {
    const other = relation.from === project ? relation.to : relation.from;
    return isTeller(project, other, relation.to, among.has(other))
      ? [{ telling: tellingOf(project, relation), other }]
      : [];
  });
}

/** `drawn`: the projects of the chart, in its order; `isNamed`: whether it may name one besides. */
export function referencesAmong(
  drawn: readonly Project[],
  isNamed: (project: Project) => boolean,
  lang: Lang,
): References {
  const { tells } = chartWords(lang);
  const { reference } = tells;
  const among = new Set(drawn);
  const told = new Map(drawn.map((project) => [project, toldBy(project, among)]));
  const numbers = new Map<Project, number>();
  for (const { other } of drawn.flatMap((project) => told.get(project) ?? []))
    if (among.has(other) && !numbers.has(other)) numbers.set(other, numbers.size + 1);
  const remark = (project: Project, { telling, other }: Told): string[] => {
    const number = numbers.get(other);
    if (number !== undefined) return [tells.numbered[telling](reference(number))];
    const nameOf = other.program === project.program ? nameWithYears : nameWithProgram;
    return isNamed(other) ? [tells.named[telling](nameOf(other, lang))] : [];
  };
  return {
    remarkOf: (project) => {
      const number = numbers.get(project);
      const remarks = (told.get(project) ?? []).flatMap((one) => remark(project, one));
      return [
        number === undefined ? '' : tells.ownNumber(reference(number)),
        remarks.length > 0 ? tells.remark(remarks.join(tells.joint)) : '',
      ].join('');
    },
  };
}
