/**
 * What is filtered out of a chart goes from the tables that say the same. Headings of
 * groups without a row left go by the style sheet, for sorting moves rows between groups.
 */

/** `left`: the ids of the projects to show; `null` shows all. `counted` says how many rows are left. */
export function hideRows(
  root: ParentNode,
  left: ReadonlySet<string> | null,
  counted: (left: number, total: number) => string,
): void {
  const rowsIn = (within: ParentNode): HTMLElement[] => [
    ...within.querySelectorAll<HTMLElement>('tr[data-project]'),
  ];
  for (const row of rowsIn(root))
    row.hidden = left !== null && !left.has(row.dataset['project'] ?? '');
  for (const table of root.querySelectorAll<HTMLElement>('.program-table')) {
    const rows = rowsIn(table);
    const shown = rows.filter((row) => !row.hidden).length;
    table.hidden = shown === 0;
    const count = table.querySelector('.row-count');
    if (count) count.textContent = counted(shown, rows.length);
  }
}
