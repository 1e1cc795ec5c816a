/** What is known of a file. */

/** Of a finished one; `null` of one that there is not after all. */
export type FileRecord = { readonly pages: number | null; readonly bytes: number } | null;

export type FileState = FileRecord | 'waiting' | 'failed';
