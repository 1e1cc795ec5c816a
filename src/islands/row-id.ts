/** The id of the table's row that says of a project what its bar shows. */
export function rowId(project: string): string {
  return `project-${project}`;
}
