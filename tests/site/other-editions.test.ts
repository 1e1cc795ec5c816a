/** Tables that nobody here wrote: every view, chart and deck of them is made, in both languages. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeChart, hardFaults, subjectsOf } from '../../src/core/index.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { readIntake } from '../../src/intake/index.ts';
import { renderCsv, renderIcs } from '../../src/render/feeds/index.ts';
import type { Edition } from '../../src/site/edition.ts';
import { planDeck } from '../../src/slides/index.ts';
import { evaluationFeeds } from '../../src/views/evaluation-feeds.ts';
import { prepareAbout } from '../../src/views/prepare-about.ts';
import { prepareHome } from '../../src/views/prepare-home.ts';
import { preparePlan } from '../../src/views/prepare-plan.ts';
import { prepareProject } from '../../src/views/prepare-project.ts';
import { editionWith } from '../fixtures/edition.ts';

const folder = 'examples/tables';
const encoder = new TextEncoder();

async function editionOf(file: string): Promise<Edition> {
  const { tables } = await readIntake({ file, bytes: readFileSync(join(folder, file)) });
  const files = [...(tables ?? [])].map(([name, text]) => [name, encoder.encode(text)] as const);
  return editionWith({ tables: new Map(files), range: null });
}

const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));

describe.each(files)('the edition of %s', async (file) => {
  const edition = await editionOf(file);
  const { atlas, day, range, metrics } = edition;

  it.each(LANGS)('has every page prepared in %s', (lang) => {
    const [plan] = atlas.plans;
    if (!plan) throw new Error('There is no plan');
    const view = preparePlan(plan, edition, lang);
    expect(view).toMatchObject({ goal: null, goalNo: null, committee: null, policies: [] });
    expect(view.programs.map(({ no, aim }) => [no, aim])).toEqual(
      atlas.programs.map(() => [null, null]),
    );
    expect(prepareHome(edition, lang).projectCount).toBe(atlas.projects.length);
    expect(prepareAbout(edition, lang).contradictions).toEqual([]);
    for (const project of atlas.projects)
      expect(prepareProject(project, edition, lang).name).toBe(project.name[lang]);
    for (const feed of evaluationFeeds(edition, lang))
      expect(renderIcs(feed) + renderCsv(feed)).not.toContain('null');
    expect(JSON.stringify(planDeck(plan, { edition, lang }))).not.toMatch(/\bnull \S|undefined/u);
  });

  it.each(LANGS)('has charts in %s that need no retouching', (lang) => {
    for (const [name, subject] of subjectsOf(atlas)) {
      const scene = composeChart(subject, { lang, density: 'normal', today: day, range, metrics });
      expect(hardFaults(scene), name).toEqual([]);
    }
  });
});
