/**
 * How the characters of a site are cut into font files. A page fetches the slices whose characters
 * it shows and no other, so a slice should hold what is shown together: one for what stands on many
 * pages, apart from it what the group that shows most does without, one for each group of pages (a
 * field plan and its projects) and for each two of them.
 */

import { cutDigest } from '../../fonts/cut-font.ts';
import { faces, mainFace, type FontWeight } from '../../fonts/faces.ts';
import type { Share } from '../../fonts/shares.ts';

export interface PageCharacters {
  /** Pages of one group share their slice. */
  readonly group: string;
  /** Whether it is one of a group's many leaves (a project): what only leaves show stands apart. */
  readonly isLeaf: boolean;
  readonly characters: ReadonlySet<string>;
}

export interface Slice {
  readonly name: string;
  /** Ascending code points. */
  readonly characters: readonly string[];
}

/** A character of so many groups belongs to the common slice. */
const commonGroups = 3;

/** Ensures: every character of every page is in exactly one slice; the same pages give the same slices. */
export function cutSlices(pages: readonly PageCharacters[]): Slice[] {
  const groupsOf = new Map<string, Set<string>>();
  const upper = new Set<string>();
  for (const { group, isLeaf, characters } of pages)
    for (const character of characters) {
      if (!isLeaf) upper.add(character);
      const groups = groupsOf.get(character);
      if (groups) groups.add(group);
      else groupsOf.set(character, new Set([group]));
    }
  const fullest = fullestGroup(pages);
  const nameOf = (character: string, groups: ReadonlySet<string>): string => {
    if ((character.codePointAt(0) as number) < 0x100) return 'common';
    if (groups.size >= commonGroups)
      return groups.has(fullest) ? 'common' : `common-but-${fullest}`;
    const name = [...groups].sort().join('-and-');
    return groups.size > 1 || upper.has(character) ? name : `${name}-leaves`;
  };
  const slices = Map.groupBy(groupsOf, ([character, groups]) => nameOf(character, groups));
  return [...slices]
    .map(([name, entries]) => ({
      name,
      characters: entries.map(([character]) => character).sort(byCodePoint),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The group of the page that shows the most characters. */
function fullestGroup(pages: readonly PageCharacters[]): string {
  return (
    pages.reduce<PageCharacters | null>(
      (most, page) => (most && most.characters.size >= page.characters.size ? most : page),
      null,
    )?.group ?? ''
  );
}

function byCodePoint(a: string, b: string): number {
  return (a.codePointAt(0) as number) - (b.codePointAt(0) as number);
}

const rule =
  /@font-face\{[^}]*font-weight:(400|700)[^}]*url\([^)]*?([^/)]+)\)[^}]*unicode-range:([^}]+)\}/g;

/** A slice of the main face is named by its weight, of another by the face. */
export function fileOfShare(share: Share, weight: FontWeight, slice?: string): string {
  const { face, isMarked } = share;
  const name = slice
    ? `${weight}-${slice}`
    : `${isMarked ? 'marked' : 'plain'}-${face.id}-${weight}`;
  return `${name}.${cutDigest(share, weight)}.woff2`;
}

const ofOther = /^(marked|plain)-(.+)-(?:400|700)\./;

/** What the name of a file tells. */
function faceOfFile(file: string): Omit<Share, 'characters'> {
  const [, kind, id] = ofOther.exec(file) ?? [];
  return { face: faces.find((face) => face.id === id) ?? mainFace, isMarked: kind === 'marked' };
}

/** The fonts a stylesheet names, each with what it holds. */
export function fontsIn(
  css: string,
): readonly { file: string; weight: FontWeight; share: Share }[] {
  return [...css.matchAll(rule)].map(([, weight, file = '', range = '']) => ({
    file,
    weight: weight === '700' ? 700 : 400,
    share: { ...faceOfFile(file), characters: charactersOfRange(range) },
  }));
}

function charactersOfRange(range: string): string {
  return range
    .split(',')
    .flatMap((run) => {
      const [first = 0, last = first] = run
        .slice(2)
        .split('-')
        .map((hex) => parseInt(hex, 16));
      return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
    })
    .join('');
}
