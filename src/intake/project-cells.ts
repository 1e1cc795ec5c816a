/**
 * What an entry says, as the cells of a row. What the sheet says is `stated`, with its cell as the
 * source; what was worked out from it is `inferred`, and the note says from what.
 */
import type { Cells, Language } from './cells.ts';
import { cited, inOwn, sourceId } from './cells.ts';
import { fyAt, isFiner } from './dates/moment.ts';
import type { DateReading } from './dates/read-date.ts';
import type { Entry } from './entry.ts';
import type { GroupIds } from './group-rows.ts';
import type { Place, PlacedDate } from './place-entries.ts';

/** How a fact is known that has been read or worked out. */
function yearCells(
  side: 'start' | 'end',
  { date, cell, isWorkedOut }: PlacedDate,
  isFine: boolean,
): Cells {
  const fy = fyCell(side, date, isFine);
  if (!fy) return {};
  return {
    [`${side}_fy`]: fy,
    [`${side}_basis`]: isWorkedOut ? 'inferred' : 'stated',
    [`${side}_source`]: cited(cell),
  };
}

/** Nothing begins `open`: a start that goes on is not known. */
function fyCell(side: 'start' | 'end', date: DateReading, isFine: boolean): string {
  if (date.kind === 'open') return side === 'end' ? 'open' : '';
  return date.kind === 'moment' ? String(fyAt(date.moment, side, isFine)) : '';
}

function isFine({ start, end }: Place): boolean {
  return [start.date, end.date].some((date) => date.kind === 'moment' && isFiner(date.moment));
}

/** Why a year is `inferred`: the note a reader sees beside it. */
function noteOf(entry: Entry, { start, end }: Place, own: Language): Cells {
  const ja = own === 'ja';
  const how = [
    ...(start.isWorkedOut
      ? [
          ja
            ? '開始は、前にあるものの終わりから算出。'
            : 'The start follows from the end of what comes before.',
        ]
      : []),
    ...(end.isWorkedOut
      ? [ja ? '終了は、開始と長さから算出。' : 'The end follows from the start and the length.']
      : []),
  ];
  const note = [entry.note, ...how].filter(Boolean).join(ja ? '' : ' ');
  return note ? inOwn('note', note, own) : {};
}

export function projectCells(
  entry: Entry,
  place: Place,
  ids: GroupIds & { readonly id: string },
  own: Language,
): Cells {
  return {
    ...ids,
    name_ja: own === 'ja' ? entry.name : '',
    name_en: own === 'ja' ? entry.nameEn : entry.name,
    ...inOwn('short', entry.short, own),
    ...inOwn('summary', entry.summary, own),
    ...yearCells('start', place.start, isFine(place)),
    ...yearCells('end', place.end, isFine(place)),
    role: 'subject',
    funder: entry.funder,
    url: entry.url,
    source: sourceId,
    ...noteOf(entry, place, own),
  };
}

/** A row for each evaluation that has a date. */
export function evaluationCells(entry: Entry, project: string, place: Place): Cells[] {
  return entry.evaluations.map(({ kind, date, cell }) => {
    const fy = fyCell('start', date, isFine(place));
    return { project, kind, fy, basis: 'stated', source: cited(cell) };
  });
}
