/** The heading of a table's column. */
export interface TableHead {
  readonly text: string;
  /** What a reader can sort the column by; without it, by nothing. */
  readonly by?: 'number' | 'text';
  /** What is sorted by, where the heading alone does not say it. */
  readonly column?: string;
}
