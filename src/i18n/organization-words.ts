/** The words of the pages of organizations, in both languages. */
import type { OrganizationKind } from '../model/index.ts';
import type { Lang } from './lang.ts';

export interface OrganizationWords {
  readonly title: string;
  readonly lead: string;
  readonly description: string;
  readonly count: (organizations: number) => string;
  readonly kinds: Readonly<Record<OrganizationKind, string>>;
  readonly kind: string;
  /** Heads the names it is known by besides its own. */
  readonly otherNames: string;
  /** Its name in the other language. */
  readonly otherLanguage: string;
  readonly short: string;
  /** Heads the numbers of projects. */
  readonly takesPart: string;
  readonly funds: string;
  readonly projects: (count: number) => string;
  readonly caption: string;
  readonly about: (name: string) => string;
  readonly pageLead: (name: string, takesPart: number, funds: number) => string;
  readonly chart: string;
  readonly table: string;
  readonly tableOf: (name: string) => string;
  readonly part: string;
  /** Its part where it pays. */
  readonly funder: string;
  /** Its part as a source spells its name; `role` is its part there. */
  readonly as: (role: string, spelling: string) => string;
  readonly filter: string;
}

const ja: OrganizationWords = {
  title: '機関の一覧',
  lead: '分野別プランの研究開発課題に参画する機関と、資金を配分する機関です。同じ機関の異なる表記は一つにまとめています。',
  description:
    '分野別研究開発プランの研究開発課題に参画する機関と、資金を配分する機関の一覧。機関ごとに、関わる課題を年表と表で示します。',
  count: (organizations) => `${organizations}機関`,
  kinds: {
    government: '府省・行政機関',
    agency: '国立研究開発法人',
    university: '大学・大学共同利用機関・高等専門学校',
    local: '地方公共団体の研究機関',
    foundation: '財団・社団',
    company: '企業',
  },
  kind: '種別',
  otherNames: '略称・別の表記',
  otherLanguage: '英語名',
  short: '略称',
  takesPart: '参画',
  funds: '資金配分',
  projects: (count) => `${count}課題`,
  caption: '機関ごとの課題の数',
  about: (name) => `${name}が参画または資金を配分する研究開発課題を、年表と表で示します。`,
  pageLead: (name, takesPart, funds) => {
    const parts = [
      takesPart > 0 ? `${takesPart}課題に参画` : '',
      funds > 0 ? `${funds}課題に資金を配分` : '',
    ].filter(Boolean);
    return `${name}は、${parts.join('し、')}しています（資料に記載のあるもの）。`;
  },
  chart: '関わる課題の年表',
  table: '関わる課題の一覧',
  tableOf: (name) => `${name}が関わる課題`,
  part: '関わり',
  funder: '資金配分機関',
  as: (role, spelling) => `${role}（資料の表記：${spelling}）`,
  filter: 'この機関で全体の年表を絞り込む',
};

const en: OrganizationWords = {
  title: 'Organizations',
  lead: 'Who takes part in the projects of the field plans, and who funds them. Different spellings of one organization are brought together.',
  description:
    'The organizations that take part in or fund the projects of Japan’s field R&D plans, each with its projects as a chart and a table.',
  count: (organizations) => `${organizations} organizations`,
  kinds: {
    government: 'Government',
    agency: 'National research and development agencies',
    university: 'Universities, inter-university institutes and colleges',
    local: 'Institutes of local governments',
    foundation: 'Foundations and associations',
    company: 'Companies',
  },
  kind: 'Kind',
  otherNames: 'Also known as',
  otherLanguage: 'Japanese name',
  short: 'Short name',
  takesPart: 'Takes part in',
  funds: 'Funds',
  projects: (count) => `${count} ${count === 1 ? 'project' : 'projects'}`,
  caption: 'Number of projects by organization',
  about: (name) => `The projects that ${name} takes part in or funds, as a chart and a table.`,
  pageLead: (name, takesPart, funds) => {
    const count = (projects: number): string =>
      `${projects} ${projects === 1 ? 'project' : 'projects'}`;
    const parts = [
      takesPart > 0 ? `takes part in ${count(takesPart)}` : '',
      funds > 0 ? `funds ${count(funds)}` : '',
    ].filter(Boolean);
    return `${name} ${parts.join(' and ')}, as far as the documents say.`;
  },
  chart: 'Its projects as a chart',
  table: 'Its projects as a table',
  tableOf: (name) => `Projects of ${name}`,
  part: 'Part',
  funder: 'Funder',
  as: (role, spelling) => `${role} (as “${spelling}”)`,
  filter: 'Filter the chart of all plans by it',
};

const words: Readonly<Record<Lang, OrganizationWords>> = { ja, en };

export function organizationWords(lang: Lang): OrganizationWords {
  return words[lang];
}
