/**
 * Tables that sort: the headings that say how become buttons, each of which sorts ascending, then
 * descending, then gives the table its own order back. Rows are moved and never shown or hidden, so
 * that a filter may hide some of them; headings of groups go by `data-sorted`, in the style sheet.
 */
import { keyOrder, type Direction, type KeyKind } from './sort-keys.ts';

/** Styles show the half that holds. */
const arrows =
  '<svg viewBox="0 0 8 14" aria-hidden="true"><path d="M0 6 4 1l4 5z"/><path d="M0 8l4 5 4-5z"/></svg>';

/** The direction after each: a heading that is not sorted by has none. */
const directionAfter = new Map<string | null, Direction | null>([
  [null, 'ascending'],
  ['ascending', 'descending'],
  ['descending', null],
]);

export function sortTables(): void {
  const status = document.createElement('p');
  status.className = 'hidden';
  status.role = 'status';
  document.querySelector('main')?.append(status);
  for (const table of document.querySelectorAll('table')) makeSortable(table, status);
}

function makeSortable(table: HTMLTableElement, status: HTMLElement): void {
  const own = [...table.tBodies].map((body) => ({ body, rows: [...body.rows] }));
  const rows = own.flatMap((group) => group.rows).filter((row) => !row.matches('.group'));
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('th[data-by]')];
  if (rows.length < 2) return;
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const sort = (head: HTMLTableCellElement): void => {
    const direction = directionAfter.get(head.ariaSort) ?? null;
    for (const other of heads) other.ariaSort = other === head ? direction : null;
    table.toggleAttribute('data-sorted', direction !== null);
    status.textContent = head.dataset[direction ?? 'ownOrder'] ?? '';
    if (direction === null) for (const group of own) group.body.append(...group.rows);
    else {
      const keyOf = ({ cells }: HTMLTableRowElement): string => {
        const cell = cells[head.cellIndex];
        return cell?.dataset['sort'] ?? cell?.textContent.trim() ?? '';
      };
      const kind = head.dataset['by'] as KeyKind;
      const compare = keyOrder(kind, direction, collator);
      own[0]?.body.append(...rows.toSorted((a, b) => compare(keyOf(a), keyOf(b))));
    }
  };
  for (const head of heads) addButton(head, () => sort(head));
}

function addButton(head: HTMLElement, press: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  button.append(...head.childNodes);
  button.insertAdjacentHTML('beforeend', arrows);
  button.addEventListener('click', press);
  head.append(button);
}
