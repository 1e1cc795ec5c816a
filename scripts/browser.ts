/**
 * A Chromium for the tests on a machine that may have none, nor any font: CHROME_PATH if it is set;
 * on 64-bit Linux the one inside @sparticuz/chromium, unpacked once; else Playwright's own or the
 * system's. It is started with the project's own fonts and talks to no one.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

export interface Browser {
  /** Absent where Playwright's own browser is to be used. */
  readonly executablePath?: string;
  readonly env: Readonly<Record<string, string>>;
  readonly args: readonly string[];
}

const cache = resolve('.cache');

const args = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/** Where Windows keeps programs: for everyone, of 32 bits, of one person. */
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...windowsFolders.flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [];
  }),
];

/** A font configuration that knows Noto Sans JP and nothing else; its path. */
function fontConfiguration(): string {
  const home = dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-jp/package.json'),
  );
  const folders = ['400Regular', '700Bold'].map((weight) => `<dir>${join(home, weight)}</dir>`);
  const file = join(cache, 'fonts.conf');
  mkdirSync(cache, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders.join('')}<cachedir>${join(cache, 'fontconfig')}</cachedir></fontconfig>\n`,
  );
  return file;
}

async function unpacked(): Promise<{ executablePath: string; libraries: string }> {
  // The package unpacks its libraries only where it believes to be; naming a runtime makes it.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  process.env['TMPDIR'] = cache;
  mkdirSync(cache, { recursive: true });
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  return { executablePath, libraries: join(dirname(executablePath), 'al2023', 'lib') };
}

/** Unpacks on the first call, so call it once before tests that run side by side. */
export async function findBrowser(): Promise<Browser> {
  const env = {
    ...(process.env as Record<string, string>),
    FONTCONFIG_FILE: fontConfiguration(),
  };
  const given = process.env['CHROME_PATH'];
  if (given) return { executablePath: given, env, args };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { executablePath, libraries } = await unpacked();
    const path = [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
    return { executablePath, env: { ...env, LD_LIBRARY_PATH: path }, args };
  }
  const system = systemBrowsers.find((path) => existsSync(path));
  return { ...(system ? { executablePath: system } : {}), env, args };
}
