/** On the page that says there is no such page: links to those with a similar address. */
import { nearNames } from '../model/index.ts';
import type { SearchRecord } from '../search/index.ts';

const most = 5;
const addressed: readonly SearchRecord['kind'][] = ['plan', 'program', 'project'];

/** The last part of an address that says something, or `null`. */
function lastPart(path: string): string | null {
  const part = path
    .split('/')
    .filter((piece) => piece !== '' && piece !== 'index.html')
    .at(-1);
  if (!part) return null;
  try {
    return decodeURIComponent(part).slice(0, 80);
  } catch {
    // A broken escape names no page.
    return null;
  }
}

function idOf({ href }: SearchRecord): string {
  return href.split(/[/#]/).filter(Boolean).at(-1) ?? '';
}

async function fill(place: HTMLElement, wanted: string): Promise<void> {
  const response = await fetch(place.dataset['records'] ?? '');
  if (!response.ok) return;
  const records = ((await response.json()) as SearchRecord[]).filter(({ kind }) =>
    addressed.includes(kind),
  );
  const byId = new Map(records.map((record) => [idOf(record), record]));
  const near = nearNames(wanted, byId.keys(), most);
  for (const id of near) {
    const record = byId.get(id) as SearchRecord;
    const link = document.createElement('a');
    link.href = record.href;
    link.lang = record.title.lang;
    link.textContent = record.title.text;
    const item = document.createElement('li');
    item.append(link);
    place.querySelector('ul')?.append(item);
  }
  place.hidden = near.length === 0;
}

/** Where the lists cannot be read the page stays as it is. */
export function showNearPages(root: ParentNode, path: string): void {
  const wanted = lastPart(path);
  if (!wanted) return;
  for (const place of root.querySelectorAll<HTMLElement>('.near'))
    fill(place, wanted).catch(() => undefined);
}
