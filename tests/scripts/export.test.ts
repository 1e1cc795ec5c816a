/** `npm run export`, as a person runs it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWithLibrary, squeezed } from '../fixtures/read-pdf.ts';

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...args: string[]): Run {
  return spawnSync(process.execPath, ['scripts/export.ts', ...args], { encoding: 'utf8' });
}

/** Width and height from a PNG's header. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const chart = 'program:ls-medicines';

describe('the command', () => {
  it('writes each format under the chart’s name, a slide at twice its size', () => {
    const out = join(mkdtempSync(join(tmpdir(), 'nenpyo-')), 'new');
    const options = ['--format', 'svg,png', '--size', 'slide', '--lang', 'en', '--scale', '2'];
    const { status, stdout } = run('--chart', chart, ...options, '--out', out);
    expect(status).toBe(0);
    expect(readdirSync(out)).toEqual([
      'program-ls-medicines.slide.png',
      'program-ls-medicines.slide.svg',
    ]);
    expect(pngSize(join(out, 'program-ls-medicines.slide.png'))).toEqual([2560, 1440]);
    expect(stdout.split('\n').filter(Boolean)).toHaveLength(2);
    const svg = readFileSync(join(out, 'program-ls-medicines.slide.svg'), 'utf8');
    expect(svg).toContain('Medicines Program');
    expect(svg).toContain('base64,');
  });

  it('writes a chart as a PDF of its own size and as slides', async () => {
    const out = mkdtempSync(join(tmpdir(), 'nenpyo-'));
    const options = ['--format', 'pdf,pptx', '--size', 'slide', '--lang', 'en', '--out', out];
    expect(run('--chart', chart, ...options).status).toBe(0);
    const facts = await readWithLibrary(
      new Uint8Array(readFileSync(join(out, 'program-ls-medicines.slide.pdf'))),
    );
    expect(facts).toMatchObject({ pages: 1, isTagged: true, images: 0 });
    // 13.33 × 7.5 in
    expect(facts.size).toEqual([339, 191]);
    expect(facts.fonts).not.toContain(false);
    expect(facts.text).toContain(squeezed('2-1 Medicines Program'));
    expect(facts.text).toContain(squeezed('Project for Cancer Research'));
    const parts = unzipSync(readFileSync(join(out, 'program-ls-medicines.slide.pptx')));
    const slide = Buffer.from(parts['ppt/slides/slide1.xml'] ?? []).toString('utf8');
    expect(slide).toContain('Medicines Program');
    expect(slide).toContain('stCxn');
  });

  it('writes nothing where one of the formats is refused', () => {
    const out = join(mkdtempSync(join(tmpdir(), 'nenpyo-')), 'new');
    const { status } = run('--chart', 'atlas', '--format', 'svg,pptx', '--out', out);
    expect(status).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    [['--chart', 'program:ls-medicine'], /近いもの：program:ls-medicines/],
    [['--chart', chart, '--format', 'svg,bmp'], /bmp.*使えるもの：svg、png/],
    [['--chart', chart, '--size', 'a4', '--lang', 'en'], /Allowed: shown, slide, half, square/],
    [['--chart', chart, '--lang', 'fr'], /使えるもの：ja、en/],
    [['--chart', chart, '--scale', '99'], /1以上8以下/],
    [['--chart', 'atlas', '--format', 'pptx'], /plan:ID と program:ID/],
    [
      ['--chart', chart, '--format', 'pptx', '--size', 'half', '--lang', 'en'],
      /Allowed: shown, sl/,
    ],
    [['--chart', chart, '--format', 'pdf', '--transparent'], /svg と png/],
    [['--chart', 'atlas', '--size', 'slide', '--lang', 'en'], /does not fit.*Allowed: shown/],
    [['--colour'], /--colour/],
  ])('refuses %j, saying what is allowed', (args, expected) => {
    const { status, stderr, stdout } = run(...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(expected);
    expect(stderr + stdout).not.toMatch(/\n\s+at /);
  });

  it('refuses a folder it cannot write to', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'nenpyo-')), 'file');
    writeFileSync(file, '');
    const { status, stderr } = run('--chart', chart, '--out', join(file, 'below'));
    expect(status).toBe(1);
    expect(stderr).toContain('--out');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
