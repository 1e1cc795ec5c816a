/** Names of kept files: digests of everything a file is made of. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf, toolsDigest } from '../cache/kept.ts';
import type { EditionSource } from '../site/edition.ts';
import type { PublishedFile } from './published-file.ts';

const house = dirname(dirname(fileURLToPath(import.meta.url)));
/** Rooms no such file comes from: pages and what moves in them. */
const pageRooms = new Set(['components', 'islands', 'pages', 'styles']);

/** The program itself: a changed line anywhere below the pages makes every file anew. */
function programDigest(): string {
  const rooms = readdirSync(house)
    .filter((room) => !pageRooms.has(room))
    .sort();
  const files = rooms.flatMap((room) =>
    readdirSync(join(house, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => join(room, name)),
  );
  return digestOf(...files.flatMap((file) => [file, readFileSync(join(house, file))]));
}

/** `null` for a file that is not kept. */
export function keysFor({
  day,
  site,
  base,
  range,
}: EditionSource): (file: PublishedFile) => string | null {
  const shared = digestOf(
    toolsDigest(),
    programDigest(),
    ...[day, site ?? '', base, JSON.stringify(range)],
  );
  return ({ path, madeOf }) => (madeOf === null ? null : digestOf(shared, path, madeOf));
}
