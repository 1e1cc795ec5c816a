/** What is known of a file. */
import type { Text } from '../model/index.ts';

/** Of a finished one; `null` of one that there is not after all. */
export type FileRecord = { readonly pages: number | null; readonly bytes: number } | null;

/** Why a file cannot be made, in a sentence. */
export interface FileFault {
  readonly fault: Text;
}

export type FileState = FileRecord | 'waiting' | FileFault;
