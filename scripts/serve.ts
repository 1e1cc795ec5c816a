/**
 * Serves the built site on loopback as a plain file server would: `node scripts/serve.ts [FOLDER]
 * [--port N] [--base /path/]`. A taken port gives way to a free one; the address is printed.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, normalize, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { contentTypeOf } from '../src/publish/content-types.ts';
import { hasFiles } from '../src/publish/fill-files.ts';
import { basePath } from '../src/site/addresses.ts';

/** Files that are made while the site is served. */
export interface FilesAtWork {
  /** Whether the file of this path inside the site is there, once that is known. */
  readonly ask: (path: string) => Promise<boolean>;
  /** A page with what is known of its files. */
  readonly fill: (html: string) => string;
}

/** The path inside the site that an address names, or `null`. */
function pathIn(base: string, url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.startsWith(base) ? path.slice(base.length) : null;
  } catch {
    return null;
  }
}

/** The file an address names inside `root`, or `null`; nothing outside `root` is ever named. */
export function fileFor(root: string, base: string, url: string): string | null {
  const path = pathIn(base, url);
  if (path === null) return null;
  const file = resolve(root, normalize(`./${path}`));
  if (file !== resolve(root) && !file.startsWith(resolve(root) + sep)) return null;
  const found = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
  return existsSync(found) ? found : null;
}

/** Compressed as every host of static pages does it, since weights are measured against this server. */
function send(response: ServerResponse, status: number, file: string, atWork?: FilesAtWork): void {
  const type = contentTypeOf(file);
  const isPacked =
    /^(?:text|application\/(?!pdf)|image\/svg)/.test(type) &&
    /\bgzip\b/.test(response.req.headers['accept-encoding'] ?? '');
  const isNamedByContent = /[\\/](?:_astro|fonts)[\\/]/.test(file);
  response.writeHead(status, {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    'cache-control': isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
  });
  const content = contentOf(file, atWork);
  if (isPacked) content.pipe(createGzip()).pipe(response);
  else content.pipe(response);
}

function contentOf(file: string, atWork: FilesAtWork | undefined): Readable {
  if (!atWork || !file.endsWith('.html')) return createReadStream(file);
  const html = readFileSync(file, 'utf8');
  return Readable.from([hasFiles(html) ? atWork.fill(html) : html]);
}

export function siteServer(root: string, base = '/', atWork?: FilesAtWork): Server {
  return createServer((request, response) => {
    const url = request.url ?? '/';
    const answer = (): void => {
      const file = fileFor(root, base, url);
      if (file) return send(response, 200, file, atWork);
      const missing = join(root, '404.html');
      if (existsSync(missing)) return send(response, 404, missing);
      response.writeHead(404).end();
    };
    const path = pathIn(base, url);
    if (!atWork || path === null || fileFor(root, base, url)) return answer();
    void atWork.ask(path).then(answer);
  });
}

/** Listens on the port asked for, or on any free one where that is taken. */
export function listen(server: Server, port: number, base: string): void {
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || port === 0) throw error;
    listen(server, 0, base);
  });
  server.listen(port, '127.0.0.1', () => {
    const address = server.address();
    if (address && typeof address === 'object')
      console.log(`年表 Nenpyo: http://127.0.0.1:${address.port}${base}`);
  });
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: { port: { type: 'string', default: '4321' }, base: { type: 'string' } },
    allowPositionals: true,
  });
  const root = positionals[0] ?? 'dist';
  const base = basePath(values.base ?? process.env['BASE_PATH']);
  if (!existsSync(root)) {
    console.error(
      `${root} がありません。先に npm run build を実行してください。/ There is no ${root}: run npm run build first.`,
    );
    process.exitCode = 1;
  } else listen(siteServer(root, base), Number(values.port), base);
}
