/**
 * A feed as iCalendar (RFC 5545, 7986). Only the fiscal year of an evaluation is known, so an event
 * is all-day from 1 April to 31 March and leaves the reader free; the end of a project is its last
 * fiscal year's last day. What has no year is no event.
 *
 * Ensures: the same feed is the same bytes; an event keeps its UID from build to build.
 */
import ical, { ICalEventTransparency, escape, type ICalEventData } from 'ical-generator';
import { feedWords, type FeedColumn, type FeedWords } from '../../i18n/feed-words.ts';
import { provenanceSentences, siteWords } from '../../i18n/site-words.ts';
import { wordsIn } from '../../i18n/words.ts';
import { eraShort, firstDay, lastDay } from '../../model/index.ts';
import type { Evaluation, Fy, Project } from '../../model/index.ts';
import { endFacts, factsOf, type Feed, type FeedFacts } from './facts.ts';

const weekInSeconds = 7 * 24 * 3600;

/** The lines of a description that follow its kind and year. */
const detailLines = [
  'plan',
  'program',
  'basis',
  'status',
  'sources',
  'result',
  'note',
  'page',
] as const;

export function renderIcs(feed: Feed): string {
  const site = siteWords(feed.site, feed.lang);
  const calendar = ical({
    prodId: { company: 'Nenpyo', product: 'Evaluations', language: feed.lang.toUpperCase() },
    // The library writes these two as they are given; everything else it escapes itself.
    name: textValue(feed.title),
    description: textValue([site.name, ...provenanceOf(feed)].join('\n')),
    ttl: weekInSeconds,
  });
  for (const evaluation of feed.evaluations) {
    if (evaluation.fy !== null) calendar.createEvent(eventOf(evaluation, evaluation.fy, feed));
  }
  for (const project of feed.ends)
    if (typeof project.end.fy === 'number')
      calendar.createEvent(endOf(project, project.end.fy, feed));
  return `${calendar.toString()}\r\n`;
}

function provenanceOf({ site, lang }: Feed): string[] {
  return provenanceSentences(siteWords(site, lang), lang);
}

function eventOf(evaluation: Evaluation, fy: Fy, feed: Feed): ICalEventData {
  const facts = factsOf(evaluation, feed);
  return {
    id: `${evaluation.id}@nenpyo`,
    // Midnight in UTC: the library takes the day of an all-day event from there.
    start: new Date(firstDay(fy)),
    end: new Date(firstDay(fy + 1)),
    allDay: true,
    stamp: new Date(`${feed.day}T00:00:00+09:00`),
    summary: printable(feedWords(feed.lang).summary(facts.kind, facts.project)),
    description: printable(descriptionOf(facts, evaluation, fy, feed)),
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(facts.page ? { url: facts.page } : {}),
  };
}

/** Of the last day of its last fiscal year. */
function endOf(project: Project, fy: Fy, feed: Feed): ICalEventData {
  const facts = endFacts(project, feed);
  const words = feedWords(feed.lang);
  const lines = ['kind', 'fiscalYear', ...detailLines, 'successors'] as const;
  const description = [
    ...lines.map((column) => lineOf(column, facts, words)),
    '',
    ...provenanceOf(feed),
    lineOf('revision', facts, words),
    lineOf('version', facts, words),
  ].filter((line) => line !== null);
  return {
    id: `${project.id}:end:${fy}@nenpyo`,
    start: new Date(lastDay(fy)),
    end: new Date(firstDay(fy + 1)),
    allDay: true,
    stamp: new Date(`${feed.day}T00:00:00+09:00`),
    summary: printable(words.summary(facts.kind, facts.project)),
    description: printable(description.join('\n')),
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(facts.page ? { url: facts.page } : {}),
  };
}

function descriptionOf(facts: FeedFacts, { basis }: Evaluation, fy: Fy, feed: Feed): string {
  const { lang } = feed;
  const words = feedWords(lang);
  const { certainty, certaintyMeaning, table } = wordsIn(lang);
  const sure = basis ?? 'unknown';
  const told = { ...facts, basis: words.basis(certainty[sure], certaintyMeaning[sure]) };
  return [
    lineOf('kind', told, words),
    words.line(table.fiscalYear, words.fiscalYear(fy, eraShort(fy))),
    ...detailLines.map((column) => lineOf(column, told, words)),
    '',
    words.wholeYear,
    ...provenanceOf(feed),
    lineOf('revision', told, words),
    lineOf('version', told, words),
  ]
    .filter((line) => line !== null)
    .join('\n');
}

/** `null` where there is nothing to say. */
function lineOf(column: FeedColumn, facts: FeedFacts, words: FeedWords): string | null {
  return facts[column] ? words.line(words.columns[column], facts[column]) : null;
}

/**
 * Without the control characters a TEXT value has no place for (RFC 5545, 3.3.11). Unicode's own
 * line breaks become plain ones, which are escaped: some readers split lines at them.
 */
function printable(text: string): string {
  return text
    .replace(/[\u0085\u2028\u2029]/gu, '\n')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu, '');
}

function textValue(text: string): string {
  return escape(printable(text), false);
}
