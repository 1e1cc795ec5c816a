/**
 * A page's scripts without their files. A page opened from a disk may load no module, but it may
 * import one from a data address; so each module becomes one, under a bare name (`~/NAME.js`) that an
 * import map resolves. What is imported, and by whom, stays as the bundler wrote it.
 */

const imported = /((?:\bfrom|\bimport)\s*\(?\s*)(["'`])\.\/([\w.-]+\.js)\2/g;

/** How the bundler names a worker: by address, seen from the module that starts it. */
const worker = /new URL\(\s*(["'`])[^"'`]*?([\w.-]+\.js)\1\s*,[^)]*\bimport\.meta\.url\s*\)/g;

/** Name of a module without its folder → its text. */
export type Modules = ReadonlyMap<string, string>;

export function bareName(file: string): string {
  return `~/${file.replace(/^.*\//, '')}`;
}

/** `from "./client.js"` → `from "~/client.js"`; a worker is found by the same map. */
export function withBareImports(code: string): string {
  return code
    .replace(
      imported,
      (_, start: string, quote: string, file: string) =>
        `${start}${quote}${bareName(file)}${quote}`,
    )
    .replace(worker, (_, _quote, file: string) => `import.meta.resolve("${bareName(file)}")`);
}

/** A worker is beyond the map of the page that starts it: it has to be whole. */
function workersOf(code: string, modules: Modules): string[] {
  const files = [...code.matchAll(worker)].map(([, , file = '']) => file);
  for (const file of files)
    if (importsOf(modules.get(file) ?? '').length)
      throw new Error(`${file} imports other modules, and as a worker in a single file it cannot.`);
  return files;
}

/** Files of the same folder that a module imports. */
export function importsOf(code: string): string[] {
  return [...code.matchAll(imported)].map(([, , , file = '']) => file);
}

/** A page's inline module names the others by address, `/base/_astro/client.js`. */
export function fromSameFolder(code: string): string {
  return code.replace(/(["'`])\/[^"'`]*?_astro\//g, '$1./');
}

/** The modules that `entries` import or start, and those these do, entries included. */
export function reachable(entries: Iterable<string>, modules: Modules): string[] {
  const found = new Set<string>();
  const waiting: string[] = [...entries];
  while (waiting.length) {
    const name = waiting.pop() as string;
    const code = modules.get(name);
    if (code === undefined || found.has(name)) continue;
    found.add(name);
    waiting.push(...importsOf(code), ...workersOf(code, modules));
  }
  return [...found].sort();
}

/** The JSON of an import map for these modules; `<` is written so that no script ends early. */
export function importMap(names: readonly string[], modules: Modules): string {
  const imports = names.map((name): [string, string] => {
    const code = Buffer.from(withBareImports(modules.get(name) ?? '')).toString('base64');
    return [bareName(name), `data:text/javascript;base64,${code}`];
  });
  return JSON.stringify({
    imports: Object.fromEntries(imports) as Record<string, string>,
  }).replaceAll('<', '\\u003c');
}
