/** The one way from tables to a chart, for whoever calls it. */
import { describe, expect, it } from 'vitest';
import {
  composeChart,
  darkPalette,
  drawChart,
  lightPalette,
  readAtlas,
  renderSvg,
  subjectsOf,
  type ChartRequest,
  type Stage,
  type Timed,
} from '../../src/core/index.ts';
import { readTableFiles } from '../../src/site/data-folder.ts';

const decoder = new TextDecoder();
const tables = new Map(
  [...readTableFiles('data')].map(([file, bytes]) => [file, decoder.decode(bytes)]),
);
const request: ChartRequest = { chart: 'program:ls-medicines', lang: 'ja', today: '2026-11-25' };

function withRow(table: string, change: (text: string) => string): Map<string, string> {
  return new Map([...tables].map(([file, text]) => [file, file === table ? change(text) : text]));
}

describe('a chart drawn from tables', () => {
  it.each(['atlas', 'plan:life-science', 'program:ls-medicines', 'project:arim'])(
    'is the drawing of its scene, without a fault: %s',
    (chart) => {
      const { svg, scene, faults } = drawChart(tables, { ...request, chart });
      expect(faults.filter(({ of }) => of !== 'tables')).toEqual([]);
      expect(scene?.chart).toBe(chart);
      expect(svg).toBe(scene && renderSvg(scene));
    },
  );

  it('is the scene that is composed of its subject over the same years', () => {
    const { atlas } = readAtlas(tables);
    const subject = atlas && subjectsOf(atlas).get(request.chart);
    const range = { from: 2018, to: 2030 };
    const { lang, today } = request;
    expect(subject && composeChart(subject, { lang, today, range })).toEqual(
      drawChart(tables, { ...request, range }).scene,
    );
  });

  it('shows the years of the data with today among them', () => {
    const { scene } = drawChart(tables, { ...request, today: '2055-04-01' });
    expect(scene?.range.to).toBe(2055);
    const marks = scene?.bands.flatMap((band) => band.marks) ?? [];
    expect(marks.filter(({ kind }) => kind === 'today')).toHaveLength(1);
  });

  it('wears the palette it is given', () => {
    const grounds = [lightPalette, darkPalette].map((palette) => {
      const { svg } = drawChart(tables, { ...request, palette });
      return svg?.includes(`fill="${palette.ground}"`);
    });
    expect(grounds).toEqual([true, true]);
    expect(drawChart(tables, request).svg).toBe(
      drawChart(tables, { ...request, palette: lightPalette }).svg,
    );
  });

  it('tells apart the plans its palette does not name', () => {
    const rename = (text: string) =>
      text.replaceAll('life-science', 'first-own').replaceAll('environment-energy', 'second-own');
    const others = new Map([...tables].map(([file, text]) => [file, rename(text)]));
    const { svg } = drawChart(others, { ...request, chart: 'atlas' });
    const [first, second] = lightPalette.spare;
    expect(svg).toContain(first.accent);
    expect(svg).toContain(second?.accent);
  });

  it('is none where the tables have errors, which are named', () => {
    const broken = withRow('programs.csv', (text) =>
      text.replace(/^ls-medicines,[^,]*/mu, 'x,nowhere'),
    );
    const { svg, scene, faults } = drawChart(broken, request);
    expect([svg, scene]).toEqual([null, null]);
    expect(faults).toContainEqual(
      expect.objectContaining({
        of: 'tables',
        fault: expect.objectContaining({ file: 'programs.csv', severity: 'error' }) as unknown,
      }),
    );
  });

  it('is none where there is no such chart, and those with near names are offered', () => {
    const { svg, faults } = drawChart(tables, { ...request, chart: 'program:ls-medicine' });
    expect(svg).toBeNull();
    expect(faults.at(-1)).toMatchObject({
      of: 'request',
      chart: 'program:ls-medicine',
      near: expect.arrayContaining(['program:ls-medicines']) as unknown,
    });
  });

  it('says what would make someone redraw it', () => {
    const layout = { columnWidth: 12 };
    const { svg, faults } = drawChart(tables, { ...request, layout });
    expect(svg).not.toBeNull();
    expect(faults.filter(({ of }) => of === 'drawing').length).toBeGreaterThan(0);
  });
});

describe('two sets of tables in one process', () => {
  it('know nothing of each other', () => {
    const others = withRow('projects.csv', (text) => text.replaceAll('2024', '2023'));
    const drawn = () => drawChart(tables, request).svg;
    const drawnOfOthers = () => drawChart(others, { ...request, today: '2030-01-01' }).svg;
    const [one, other] = [drawn(), drawnOfOthers()];
    expect(other).not.toBe(one);
    expect([drawnOfOthers(), drawn(), drawnOfOthers(), drawn()]).toEqual([other, one, other, one]);
  });
});

describe('the stages of a drawing', () => {
  it('are each done once, in their order, and change nothing', () => {
    const met: Stage[] = [];
    const timed: Timed = (stage, work) => {
      met.push(stage);
      return work();
    };
    expect(drawChart(tables, { ...request, timed })).toEqual(drawChart(tables, request));
    expect(met).toEqual(['read', 'rows', 'layout', 'marks', 'audit', 'svg']);
  });
});
