/** What is filtered out of a chart goes from the tables and sections that say the same. */

function hideEmpty(container: HTMLElement, rows: readonly HTMLElement[]): void {
  container.hidden = rows.length > 0 && rows.every((row) => row.hidden);
}

/** `left`: the ids of the projects to show; `null` shows all. */
export function hideRows(root: ParentNode, left: ReadonlySet<string> | null): void {
  const rowsIn = (within: ParentNode): HTMLElement[] => [
    ...within.querySelectorAll<HTMLElement>('tr[data-project]'),
  ];
  for (const row of rowsIn(root))
    row.hidden = left !== null && !left.has(row.dataset['project'] ?? '');
  for (const body of root.querySelectorAll<HTMLElement>('table.projects tbody'))
    hideEmpty(body, rowsIn(body));
  for (const section of root.querySelectorAll<HTMLElement>('section.program'))
    hideEmpty(section, rowsIn(section));
}
