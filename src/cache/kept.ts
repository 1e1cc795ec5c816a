/**
 * What was made before, kept in a folder by a digest of everything it is made of. Only time depends
 * on it: the folder (`.cache`, or the one NENPYO_CACHE names) may be deleted at any moment, and two
 * processes may use it at once, since a file is written aside and renamed: it is there whole or not
 * at all.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const lockFile = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

export function cacheFolder(): string {
  return process.env['NENPYO_CACHE'] ?? '.cache';
}

/** Twenty hexadecimal digits for a list of texts; no two lists are joined to the same. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex').slice(0, 20);
}

/** The folders in which things are kept. */
const rooms = ['files', 'fonts', 'posters'] as const;
export type KeptRoom = (typeof rooms)[number];

let lock: string | null = null;

/** The versions of all packages: what is made with others may be other bytes. */
export function packagesDigest(): string {
  return (lock ??= digestOf(readFileSync(lockFile)));
}

/** The same with what runs them. */
export function toolsDigest(): string {
  return digestOf(packagesDigest(), process.version, process.arch);
}

/** The bytes kept as `name`, or `null`. */
export async function readKept(name: string): Promise<Buffer<ArrayBuffer> | null> {
  const file = join(cacheFolder(), name);
  try {
    const found = await readFile(file);
    await markUsed(file);
    return found;
  } catch {
    return null;
  }
}

/** A kept file is as old as its last use. */
export async function markUsed(file: string): Promise<void> {
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
}

/** Lets go of what nobody has used for so many days. */
export async function forgetUnused(days: number): Promise<void> {
  const oldest = Date.now() - days * 24 * 3600 * 1000;
  const folder = cacheFolder();
  for (const room of rooms)
    for (const name of await readdir(join(folder, room)).catch(() => [])) {
      const file = join(folder, room, name);
      const found = await stat(file).catch(() => null);
      if (found && found.mtimeMs < oldest) await rm(file, { force: true });
    }
}

/** Whole or not at all: whoever reads `file` meanwhile finds what was there before. */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const aside = `${file}.${randomUUID().slice(0, 8)}`;
  try {
    await writeFile(aside, content);
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** A folder that cannot be written costs time and nothing else. */
export async function keep(name: string, content: Uint8Array): Promise<void> {
  await writeWhole(join(cacheFolder(), name), content).catch(() => undefined);
}

/** What `make` gives, from before where it was kept; `made of` is everything it depends on but the tools. */
export async function kept(
  room: KeptRoom,
  madeOf: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const name = join(room, digestOf(toolsDigest(), ...madeOf));
  const found = await readKept(name);
  if (found) return found;
  const made = await make();
  await keep(name, made);
  return made;
}
