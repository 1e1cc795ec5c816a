/**
 * The pages, built by Astro in a process of its own: aside, then moved to where they belong, so that
 * files can be made there meanwhile.
 */
import { spawn } from 'node:child_process';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const require = createRequire(import.meta.url);
const astro = join(dirname(require.resolve('astro/package.json')), 'bin', 'astro.mjs');
/** That Node can take the types out of a script is no news to whoever builds a site. */
const quiet = '--disable-warning=ExperimentalWarning';

function run(outDir: string): Promise<boolean> {
  const command = [quiet, astro, 'build', '--silent', '--outDir', outDir];
  const child = spawn(process.execPath, command, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return new Promise((done) => {
    child.on('close', (code) => done(code === 0));
  });
}

/** Every file of `from` to the same place in `to`. */
async function moveInto(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await moveInto(source, target);
    else await rename(source, target);
  }
}

/** `false` where Astro, having said why, did not build them. */
export async function buildPages(out: string): Promise<boolean> {
  // Beside its goal, so that moving is renaming.
  const aside = resolve(`${out}.pages-${process.pid}`);
  try {
    if (!(await run(aside))) return false;
    await moveInto(aside, out);
    return true;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
