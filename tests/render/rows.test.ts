/** The table of a chart that a reader takes away: one line a project, saying what the tables say. */
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readAtlas } from '../../src/model/index.ts';
import { projectsOfChart } from '../../src/pictures/takeaways.ts';
import { renderRows } from '../../src/render/feeds/index.ts';
import { chartId, composeScene, SITE_METRICS, type Subject } from '../../src/scene/index.ts';
import { editionWith } from '../fixtures/edition.ts';
import { tablesWith } from '../fixtures/tables.ts';

const { atlas, fy } = editionWith();

function tableOf(
  projects: Parameters<typeof renderRows>[0]['projects'],
  lang: 'ja' | 'en',
): string {
  return renderRows({
    site: atlas.site,
    lang,
    projects,
    version: 'abc',
    thisFy: fy,
    addressOf: () => null,
  });
}

describe('the table of a chart', () => {
  it('has one line a project, its id first, however many lines a text has', () => {
    for (const lang of ['ja', 'en'] as const) {
      const lines = tableOf(atlas.projects, lang).trimEnd().split('\r\n').slice(1);
      expect(lines.map((line) => line.split(',', 1)[0])).toEqual(
        atlas.projects.map(({ id }) => id),
      );
    }
  });

  it('says years as numbers and how sure they are, what follows, and who pays', () => {
    const text = tableOf(atlas.projects, 'ja').slice(1);
    const { data } = Papa.parse<Record<string, string>>(text, { header: true });
    for (const project of atlas.projects) {
      const row = data.find(({ 課題ID: id }) => id === project.id);
      const { fy: end } = project.end;
      expect(row?.['終了年度']).toBe(
        end === null ? '' : end === 'open' ? '終わりの記載なし' : String(end),
      );
      expect(row?.['終了年度の根拠']).not.toBe('');
    }
    expect(data.find(({ 課題ID: id }) => id === 'binds')?.['後継']).toContain('BINDS');
  });

  it('is of every project the chart draws or counts', () => {
    const subjects: Subject[] = [
      { kind: 'atlas', atlas },
      ...atlas.plans.map((plan) => ({ kind: 'plan', plan }) as const),
      ...atlas.projects.slice(0, 20).map((project) => ({ kind: 'lineage', project }) as const),
    ];
    for (const subject of subjects) {
      const scene = composeScene(subject, {
        lang: 'ja',
        density: 'overview',
        today: '2026-04-01',
        metrics: SITE_METRICS,
        axis: 'plan',
      });
      const drawn = scene.bands
        .flatMap(({ marks }) => marks)
        .flatMap((mark) => (mark.kind === 'bar' ? [mark.id] : []));
      const all = [...drawn, ...scene.outside.map(({ id }) => id)];
      expect(new Set(projectsOfChart(subject).map(({ id }) => id)), chartId(subject)).toEqual(
        new Set(all),
      );
    }
  });

  it('takes no cell for a formula', () => {
    const rows = String(tablesWith().get('projects.csv')).replace('第一', '=1+1');
    const { atlas: hostile } = readAtlas(tablesWith({ 'projects.csv': rows }));
    expect(tableOf(hostile?.projects ?? [], 'ja')).toContain(`first,"'=1+1",`);
  });
});
