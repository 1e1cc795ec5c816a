/** What is kept is never wrong: files that are named alike are the same, whatever else has changed. */
import { describe, expect, it } from 'vitest';
import { decodeTable } from '../../src/model/decode.ts';
import { chartFile, keptCharts } from '../../src/pictures/chart-files.ts';
import { sheetOf } from '../../src/pictures/chart-sheets.ts';
import { subjectFacts } from '../../src/pictures/subject-facts.ts';
import { listPieces } from '../../src/posters/index.ts';
import { editionFiles } from '../../src/publish/edition-files.ts';
import { keysFor } from '../../src/publish/keys.ts';
import { writeTypst } from '../../src/render/pdf/index.ts';
import { renderPptx } from '../../src/render/pptx/index.ts';
import { sheetSizeIds } from '../../src/scene/index.ts';
import type { Edition, EditionSource } from '../../src/site/edition.ts';
import { planDeck } from '../../src/slides/index.ts';
import { editionWith } from '../fixtures/edition.ts';

const plan = 'disaster-prevention';
const edition = editionWith();

/** The tables with every text of `column` after `from` changed, in rows that hold `among`. */
function changed(
  table: string,
  rows: (cells: string) => boolean,
  from: string,
  to: string,
): Edition {
  const tables = new Map(edition.source.tables);
  const { text } = decodeTable(tables.get(table) ?? new Uint8Array());
  const lines = text.split('\n').map((line) => (rows(line) ? line.replaceAll(from, to) : line));
  expect(lines.join('\n')).not.toBe(text);
  tables.set(table, new TextEncoder().encode(lines.join('\n')));
  return editionWith({ tables });
}

function keysOf(given: Edition, source: EditionSource = given.source): Map<string, string | null> {
  const keyOf = keysFor(source);
  return new Map(editionFiles(given).map((file) => [file.path, keyOf(file)]));
}

const keys = keysOf(edition);

/** Paths whose key is another. */
function renamed(given: Edition): string[] {
  return [...keysOf(given)].filter(([path, key]) => keys.get(path) !== key).map(([path]) => path);
}

/** Everything the plan's files hold but their fonts. */
function contents({ atlas, ...rest }: Edition): string[] {
  const given = { atlas, ...rest };
  const [own] = atlas.plans.filter(({ id }) => id === plan);
  if (!own) throw new Error(`There is no ${plan}.`);
  const charts = keptCharts(atlas).filter(
    (subject) => subject.kind !== 'atlas' && subjectFacts(subject).plans.includes(own),
  );
  const pieces = listPieces(given).filter(
    ({ id, size, lang, kind }) => id === plan && size !== 'a2' && lang === 'ja' && kind !== 'tiles',
  );
  return [
    ...charts.flatMap((subject) =>
      sheetSizeIds.map(
        (size) =>
          chartFile(subject, size) +
          JSON.stringify(sheetOf(subject, { edition: given, lang: 'en', size })),
      ),
    ),
    Buffer.from(renderPptx(planDeck(own, { edition: given, lang: 'ja' }))).toString('base64'),
    ...pieces.map(({ compose }) => writeTypst(compose())),
  ];
}

describe('the name a file is kept under', () => {
  it('is one a file', () => {
    expect(new Set(keys.values()).size).toBe(keys.size);
    expect([...keys.values()]).not.toContain(null);
  });

  it('is another on another day, for another host and below another path', () => {
    for (const other of [{ day: '2026-11-24' }, { site: 'https://a.example' }, { base: '/b/' }])
      expect(renamed(editionWith(other)).length).toBe(keys.size);
  });

  it('is another for the files that show a changed row, and the same for all others', () => {
    const others = changed('projects.csv', (line) => line.includes(',nm-'), '事業', '事業改');
    const paths = renamed(others);
    expect(paths.length).toBeGreaterThan(50);
    expect(paths).toContain('posters/atlas-a0.pdf');
    expect(paths).toContain('charts/atlas.svg');
    expect(paths).toContain('slides/nano-materials.pptx');
    expect(paths.filter((path) => path.includes(plan))).toEqual([]);
  });
});

describe('files of the same name', () => {
  it('are the same where rows of another plan were changed', () => {
    const before = contents(edition);
    expect(before.length).toBeGreaterThan(20);
    const others = changed('projects.csv', (line) => line.includes(',nm-'), '事業', '事業改');
    expect(contents(others)).toEqual(before);
    const labels = changed('initiatives.csv', (line) => line.includes(',nm-'), '推進', '推進改');
    expect(contents(labels)).toEqual(before);
  });
});
