/**
 * Serves the built site on loopback as a plain file server would: `node scripts/serve.ts [FOLDER]
 * [--port N] [--base /path/]`. A taken port gives way to a free one; the address is printed.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** The file an address names inside `root`, or `null`; nothing outside `root` is ever named. */
export function fileFor(root: string, base: string, url: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (!path.startsWith(base)) return null;
  const file = resolve(root, normalize(`./${path.slice(base.length)}`));
  if (file !== resolve(root) && !file.startsWith(resolve(root) + sep)) return null;
  const found = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
  return existsSync(found) ? found : null;
}

/** Compressed as every host of static pages does it, since weights are measured against this server. */
function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
): void {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const isPacked =
    /^(?:text|application\/(?!pdf)|image\/svg)/.test(type) &&
    /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const isNamedByContent = /[\\/](?:_astro|fonts)[\\/]/.test(file);
  response.writeHead(status, {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    'cache-control': isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
  });
  const content = createReadStream(file);
  if (isPacked) content.pipe(createGzip()).pipe(response);
  else content.pipe(response);
}

export function siteServer(root: string, base = '/'): Server {
  return createServer((request, response) => {
    const file = fileFor(root, base, request.url ?? '/');
    if (file) return send(request, response, 200, file);
    const missing = join(root, '404.html');
    if (existsSync(missing)) return send(request, response, 404, missing);
    response.writeHead(404).end();
  });
}

/** Listens on the port asked for, or on any free one where that is taken. */
function listen(server: Server, port: number, base: string): void {
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
  const base = `/${values.base ?? process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');
  if (!existsSync(root)) {
    console.error(
      `${root} がありません。先に npm run build を実行してください。/ There is no ${root}: run npm run build first.`,
    );
    process.exitCode = 1;
  } else listen(siteServer(root, base), Number(values.port), base);
}
