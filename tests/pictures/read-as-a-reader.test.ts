/** Whoever has only the painted file, SVG or slide, states of every project what the tables say. */
import { describe, expect, it } from 'vitest';
import { LANGS, pick, type Lang } from '../../src/i18n/lang.ts';
import { defaults, leastColumn, type FyRange } from '../../src/layout/index.ts';
import { fyOfDay } from '../../src/model/index.ts';
import { subjectsOf } from '../../src/core/index.ts';
import { sheetOf } from '../../src/pictures/chart-sheets.ts';
import { exportSvg } from '../../src/pictures/chart-svg.ts';
import { renderPptx } from '../../src/render/pptx/index.ts';
import { renderSvg } from '../../src/render/svg/index.ts';
import { SITE_METRICS } from '../../src/scene/fonts/text-metrics.ts';
import { composeScene } from '../../src/scene/index.ts';
import { programDeck } from '../../src/slides/index.ts';
import { seeded } from '../arbitraries/seeded.ts';
import { slidesOf } from '../fixtures/decks.ts';
import { editionWith } from '../fixtures/edition.ts';
import { disagreements } from '../measures/painted-chart.ts';
import { paintedInSlide } from '../measures/read-pptx.ts';
import { paintedInSvg } from '../measures/read-svg.ts';

const edition = editionWith();
const { atlas, day } = edition;
const thisFy = fyOfDay(day);
const random = seeded(17);

function rangeAt(): FyRange {
  const from = 2005 + random(25);
  return { from, to: from + 2 + random(20) };
}

describe.each(LANGS)('a painted file (%s)', (lang: Lang) => {
  it('states what the tables say, as SVG in any years', () => {
    for (const program of atlas.programs) {
      const range = rangeAt();
      const columnWidth = Math.max(leastColumn(defaults), 880 / (range.to - range.from + 1));
      const svg = renderSvg(
        composeScene(
          { kind: 'program', program },
          {
            lang,
            density: random(2) === 0 ? 'normal' : 'overview',
            today: day,
            metrics: SITE_METRICS,
            axis: 'every',
            layout: { range, columnWidth: Math.round(columnWidth) },
          },
        ),
      );
      const found = disagreements(paintedInSvg(svg), program.projects, { lang, thisFy });
      expect(found, `${program.id} ${range.from}–${range.to}`).toEqual([]);
    }
  });

  it('states what the tables say, as the files that are kept', () => {
    for (const [name, subject] of subjectsOf(atlas)) {
      if (subject.kind !== 'program') continue;
      for (const size of ['shown', 'slide', 'half'] as const) {
        const context = { edition, lang, size };
        const sheet = sheetOf(subject, context);
        if (!sheet) continue;
        const svg = exportSvg({ subject, sheet, fontFaces: '' }, context);
        const { projects } = subject.program;
        const found = disagreements(paintedInSvg(svg), projects, { lang, thisFy });
        expect(found, `${name} ${size}`).toEqual([]);
      }
    }
  });

  it('states what the tables say, as slides', () => {
    for (const program of atlas.programs) {
      const file = renderPptx(programDeck(program, { edition, lang }));
      for (const slide of slidesOf(file)) {
        const here = program.projects.filter((one) =>
          slide.includes(`name="${pick(one.name, lang)}"`),
        );
        const found = disagreements(paintedInSlide(slide, here, lang), here, { lang, thisFy });
        expect(found, program.id).toEqual([]);
      }
    }
  });
});

describe('the reading of a painted file', () => {
  const program = atlas.programs.find(({ id }) => id === 'nm-materials');
  if (!program) throw new Error('There is no such program.');
  const given = { lang: 'ja', thisFy } as const;
  const svg = renderSvg(
    composeScene(
      { kind: 'program', program },
      { lang: 'ja', density: 'normal', today: day, metrics: SITE_METRICS, axis: 'every' },
    ),
  );
  const [slide = ''] = slidesOf(renderPptx(programDeck(program, { edition, lang: 'ja' })));
  const foundIn = (file: string): string[] =>
    disagreements(paintedInSvg(file), program.projects, given);

  it('finds a bar in other years', () => {
    const bar = /(data-id="dxmt"><path d="M)([\d.]+)/;
    const moved = svg.replace(bar, (_, head: string, x) => `${head}${Number(x) + 44}`);
    expect(foundIn(moved)).toEqual([expect.stringMatching(/^dxmt reads “2022–2031/)]);
    const name = program.projects.find(({ id }) => id === 'dxmt')?.name.ja ?? '';
    const shape = new RegExp(`(name="${name}" descr="[^"]+"/>.*?<a:off x=")(\\d+)`);
    const shifted = slide.replace(shape, (_, head: string, x) => `${head}${Number(x) + 384_000}`);
    const found = disagreements(
      paintedInSlide(shifted, program.projects, 'ja'),
      program.projects,
      given,
    );
    expect(found).toEqual([expect.stringMatching(/^dxmt reads “2022–2031/)]);
  });

  it('finds a plan drawn as held, and a bar that is not there', () => {
    const open = /(data-id="arim:interim:2026">.*?fill=")#ffffff(" stroke="(#\w+)")/;
    expect(foundIn(svg.replace(open, '$1$3$2'))).toEqual([
      expect.stringMatching(/^arim reads .*中 2026 held/),
    ]);
    const gone = svg.replace(/<g data-kind="bar" data-id="dxmt">.*?<\/g>/, '');
    expect(foundIn(gone)).toContain('dxmt is not painted, though it is among the years');
  });
});
