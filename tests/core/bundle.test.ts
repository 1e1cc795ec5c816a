/** The door as others would take it along: one file that asks nothing of where it runs. */
import { createContext, runInContext } from 'node:vm';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { drawChart, type ChartDrawing, type ChartRequest } from '../../src/core/index.ts';
import { readTableFiles } from '../../src/site/data-folder.ts';

async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'src/core/index.ts', formats: ['iife'], name: 'nenpyo' },
    },
  });
  const [{ output }] = [made].flat() as [Rolldown.RolldownOutput];
  return output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
}

it('draws a chart in a realm with nothing but the language', async () => {
  const code = await bundled();
  for (const asked of [/\bprocess\b(?=[.[])/u, /\bimport\.meta\b/u, /["']node:/u])
    expect(code).not.toMatch(asked);
  const request: ChartRequest = { chart: 'atlas', lang: 'en', today: '2026-11-25' };
  const decoder = new TextDecoder();
  const tables = new Map(
    [...readTableFiles('data')].map(([file, bytes]) => [file, decoder.decode(bytes)]),
  );
  const realm = createContext({ tables, request });
  const drawn = runInContext(`${code}; nenpyo.drawChart(tables, request)`, realm) as ChartDrawing;
  expect(drawn.svg).toBe(drawChart(tables, request).svg);
  expect(drawn.svg).toContain('<svg');
});
