/** The words of the pages in English. */
import { chartWords } from './chart-words.ts';
import { counted } from './counted.ts';
import { stateWords } from './state-words.ts';
import type { Messages } from './messages.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** 令和7年8月6日 → ` (R7)`; nothing before Heisei. */
function initialsOf(eraDay: string): string {
  const [, era, number] = /^(令和|平成)(元|\d+)年/u.exec(eraDay) ?? [];
  if (!era) return '';
  return ` (${era === '令和' ? 'R' : 'H'}${number === '元' ? 1 : number})`;
}

export const en: Messages = {
  titleJoint: ' | ',
  theme: { label: 'Colours', device: 'As the device', light: 'Light', dark: 'Dark' },
  nav: {
    skip: 'Skip to content',
    label: 'Site',
    home: 'Home',
    outlook: 'Outlook',
    evaluations: 'Evaluations',
    about: 'How to read',
    otherLanguage: '日本語',
    breadcrumb: 'Where you are',
    top: 'Back to the list of programs',
  },
  footer: {
    revision: 'Revisions of the plans shown',
    dataVersion: (version) => `Data version ${version}`,
    builtFor: (day) => `Made as of ${day}`,
  },
  year: {
    fy: (fy, era) => `FY${fy} (${era})`,
    open: 'no end given',
    unknown: 'not known',
    day: (iso, eraDay) => {
      const [year, month = 1, day] = iso.split('-').map(Number);
      return `${day} ${MONTHS[month - 1]} ${year}${initialsOf(eraDay)}`;
    },
    month: (year, month) => `${MONTHS[month - 1]} ${year}`,
    calendarYear: (year) => year,
    span: (start, end) => `${start} – ${end}`,
  },
  certainty: {
    stated: 'In the plan',
    record: 'Public record',
    inferred: 'Worked out',
    estimate: 'To confirm',
    unknown: 'Not known',
  },
  certaintyMeaning: {
    stated: 'The plan’s own text states the year.',
    record: 'The plan’s text does not state it, another public record does.',
    inferred: 'Worked out from a public record; the note says how.',
    estimate: 'An estimate for which we cannot cite a source yet; it needs confirming.',
    unknown: 'The year is not known.',
  },
  evaluation: {
    kind: {
      'ex-ante': 'Ex-ante evaluation',
      interim: 'Interim evaluation',
      'ex-post': 'Ex-post evaluation',
    },
    letter: chartWords('en').letters,
    state: stateWords('en'),
    unknownState: 'status not known',
    unknownYear: 'Year not known',
    none: 'None found',
    result: 'Result',
    by: (name) => `Evaluated by: ${name}`,
  },
  relation: {
    before: {
      succession: 'Succeeds',
      split: 'Split from',
      merge: 'Merged from',
      related: 'Related',
    },
    after: {
      succession: 'Succeeded by',
      split: 'Split into',
      merge: 'Merged into',
      related: 'Related',
    },
  },
  indicator: { output: 'Output indicators', outcome: 'Outcome indicators' },
  budget: {
    initial: 'Budget',
    supplementary: 'Supplementary budget',
    executed: 'Executed',
    later: 'Following years',
    total: 'Total',
  },
  participant: {
    lead: 'Lead',
    implementing: 'Implementing',
    partner: 'Partner',
    hub: 'Hub',
    spoke: 'Spoke',
    support: 'Support',
  },
  table: {
    project: 'Project',
    start: 'Start',
    end: 'End',
    evaluations: 'Evaluations',
    beforeAfter: 'Before and after',
    kind: 'Kind',
    fiscalYear: 'Fiscal year',
    basis: 'Basis',
    status: 'Status',
    amount: 'Amount (million yen)',
    note: 'Note',
    organization: 'Organization',
    role: 'Role',
    lead: 'Led by',
  },
  project: { tentative: 'Tentative name', context: 'For orientation', part: 'Part' },
  home: {
    facts: (plans, programs, projects) =>
      [counted(plans, 'plan'), counted(programs, 'program'), counted(projects, 'project')].join(
        ' · ',
      ),
    atlas: 'All plans together',
    atlasNote: 'Choose a bar to open its project.',
    due: 'Evaluations due',
    thisYear: 'This fiscal year',
    nextYear: 'Next fiscal year',
    noneDue: 'No evaluation with a known year.',
    coverage: (dated, all) =>
      `Taken from the ${dated} of ${counted(all, 'recorded evaluation')} whose year is known.`,
    unplaced: (projects) => `${counted(projects, 'project')} with no known year of evaluation`,
    unplacedMeaning:
      'Projects under way, or of unknown period, of which no evaluation year is known. An evaluation due this year or next may be among them.',
    plans: 'The plans',
    counts: (programs, projects) =>
      `${counted(programs, 'program')}, ${counted(projects, 'project')}`,
  },
  plan: {
    goal: (no) => `Goal (policy goal ${no})`,
    committee: 'Committee',
    decided: 'Decided',
    decidedOn: (day) => `Decided ${day}`,
    policyDecidedOn: (day) => `Decided ${day}`,
    revisedOn: (day) => `Partly revised ${day}`,
    revised: 'Partly revised',
    notRevised: 'No revision recorded',
    policies: 'Parent strategies',
    policyFor: (programs) => `Program ${programs}`,
    and: ', ',
    programs: 'Programs',
    asTable: 'The same as a table ',
    caption: (program) => `Projects: ${program}`,
    noInitiative: 'No initiative given',
    description: (plan, programs, projects) =>
      `Periods, evaluations, predecessors and successors of ${counted(projects, 'project')} in ${counted(programs, 'program')}: ${plan}.`,
  },
  projectPage: {
    otherName: 'Japanese name',
    nameEn: 'English name',
    nameEnBasis: { official: 'the project’s own', ours: 'our translation' },
    aliases: 'Also known as',
    funder: 'Funded by',
    program: 'Program',
    initiative: 'Priority initiative',
    parent: 'Part of',
    parts: 'Parts',
    website: 'Website',
    facts: 'Facts',
    evaluations: 'Evaluations',
    noEvaluations: 'Nothing about its evaluations has been found.',
    lineage: 'Before and after',
    noLineage: 'Nothing about what came before or after it has been found.',
    noSuccessor: (day) => `Successor: none recorded (as of ${day})`,
    contradictions: 'Where the documents disagree',
    contradictionMore: 'What each says',
    budgets: 'Budget',
    budgetChart: 'Amounts by fiscal year',
    budgetUnit: 'Million yen',
    budgetNote: 'Budget and executed amounts are different things; they are never added together.',
    forecast: 'forecast',
    wholePeriod: 'Whole period',
    empty: 'Not stated',
    participants: 'Participants',
    otherParticipants: 'No theme given',
    indicators: 'Indicators that cover this project',
    neighbours: 'Projects of the same program',
    previous: 'Previous',
    next: 'Next',
    backTo: (program) => `Back to ${program}`,
    description: (project, program, period) =>
      `${project} (${program}): period ${period}, evaluations, lineage, budget and participants, with sources.`,
  },
  sources: {
    title: 'Sources of this page',
    published: (day) => `published ${day}`,
    ownNote: 'A note of ours, not a document',
  },
  gallery: {
    title: 'Hard cases, drawn',
    lead: 'Whether a chart needs retouching is decided by the hard cases. These small tables are the ones the tests use, drawn the way every chart is.',
    cases: {
      'chain-of-seven': 'A chain of seven',
      'split-into-four': 'A split into four',
      'merge-of-three': 'A merge of three',
      overlap: 'Successors that begin before the end',
      diamond: 'A diamond',
      'long-names': 'Long names',
      'one-year-bars': 'Bars of one year',
      'everything-unknown': 'Years unknown',
      'off-the-axis': 'Before and after the axis',
      'three-hundred': 'Three hundred projects',
      'in-months': 'Ten years in columns of months',
      'in-calendar-years': 'In columns of calendar years',
    },
  },
  about: {
    title: 'How to read, and sources',
    lead: 'What the marks on a timeline mean, how sure the years are, where the facts come from, and how you may use them.',
    reading: 'How to read a timeline',
    readingBody: [
      'Time runs from left to right; one column is one Japanese fiscal year, 1 April to 31 March, labelled in the western and the Japanese calendar. FY2019 is both H31 and R1.',
      'A bar is a project. The shape of its two ends says how sure we are of its first and last year. A dashed outline means only that the name is tentative.',
      'Where only one year of a project is known, its bar is that year alone, with three dots on the other side. Projects outside the years shown are counted, not drawn; one that an arrow or an evaluation leads to, or that may reach into them, is a short bar beyond the axis, with its years.',
      'An arrow runs from what came before to what came after. Projects whose years are all unknown are named at the end of their group.',
    ],
    marks: 'Marks',
    marksBody:
      'Evaluations differ in shape and letter: A (ex-ante) before the start, I (interim) half-way, P (ex-post) at the end. A mark is filled once the evaluation has been held, and dotted where its year has passed without a record that it was.',
    sure: 'How sure we are',
    sureBody:
      'Every year and every link has its basis; what has none stays empty. The table counts this version of the data.',
    sureCaption: 'Counts by basis',
    what: 'What',
    starts: 'First years',
    ends: 'Last years',
    evaluationYears: 'Evaluation years',
    relations: 'Before and after',
    total: 'Total',
    sources: 'Where the facts come from',
    sourcesCaption: 'All sources',
    source: 'Document',
    publisher: 'Publisher',
    published: 'Published',
    contradictions: 'Where the documents disagree',
    contradictionsBody:
      'Names, years, amounts and indicators disagree in places, within a document or between two. Each row gives both sides and what was taken.',
    contradictionsCaption: 'Disagreements and what was decided',
    matters: { name: 'Name', year: 'Year', amount: 'Amount', indicator: 'Indicator' },
    matter: 'At issue',
    oneSays: 'One says',
    otherSays: 'The other says',
    judged: 'Taken',
    concerned: 'Concerns',
    licence: 'Terms of use',
    software:
      'Code: MIT License. Typefaces Noto Sans JP, Noto Sans, Noto Sans Math, Noto Sans Symbols 2: SIL Open Font License 1.1.',
  },
  paper: {
    goal: 'Policy goal',
    sources: 'Sources',
    otherSources: (count) => `And ${counted(count, 'other public record')}.`,
    planSources: (plans, others) =>
      `The documents of ${counted(plans, 'plan')} and ${counted(others, 'other public record')}.`,
    continued: ' (continued)',
    tiles: (count) => `How the ${counted(count, 'sheet')} go together`,
    tilesHow: (overlapMm) =>
      `Print at actual size, cut the left and upper edges at the corner marks, and lay each sheet ${overlapMm} mm over its neighbours.`,
    more: 'Latest version and all sources',
    sheet: (number, of) => `${number} / ${of}`,
    tooHigh: (program, sheet) =>
      `“${program}” does not fit a sheet of ${sheet} in text large enough to read.`,
    sameAs: (program) => `as for ${program}`,
    indicators: 'Indicators',
    counts: (programs, projects) =>
      `${counted(programs, 'program')}, ${counted(projects, 'project')}`,
  },
  slides: {
    link: 'PowerPoint (slides you can edit)',
    linkOf: (name) => `PowerPoint (slides you can edit): ${name}`,
    part: (number, of) => ` (${number}/${of})`,
    revision: (day, what) => `${what.toLowerCase()} ${day}`,
    joint: ' · ',
    basisInNotes: 'What each year rests on is in the notes.',
    axis: 'Fiscal years',
    legend: chartWords('en').legendTitle,
    label: (project) => `${project} (name)`,
    years: 'Years and how sure they are',
    notDrawn: 'Relations not drawn on this slide',
    sources: 'Sources',
    noteFor:
      'Years that are not known are left empty. Before adding one to the chart, check its source.',
    known: (fact, certainty) => `${fact} [${certainty}]`,
  },
  notFound: {
    title: 'Page not found',
    body: 'The address may have changed or been mistyped.',
    near: 'Did you mean one of these?',
    home: 'Home',
  },
  listJoint: ', ',
};
