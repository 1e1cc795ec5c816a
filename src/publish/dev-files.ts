/** The development server makes each file when it is asked for, from the tables as they are then. */
import type { AstroIntegration } from 'astro';
import { readEdition } from '../site/read-edition.ts';
import { contentTypeOf } from './content-types.ts';
import { editionFiles } from './edition-files.ts';
import type { Made } from './published-file.ts';

async function madeFor(url: string): Promise<{ path: string; made: Made } | null> {
  const { edition } = readEdition(process.env);
  const address = decodeURIComponent(url.replace(/[?#].*$/, ''));
  if (!edition) return null;
  // Vite takes the base path away before it hands a request on.
  const path = address.replace(edition.source.base, '').replace(/^\//, '');
  const made = await editionFiles(edition)
    .find((file) => file.path === path)
    ?.make();
  return made ? { path, made } : null;
}

export function devFiles(): AstroIntegration {
  return {
    name: 'nenpyo:dev-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          madeFor(request.url ?? '').then((found) => {
            if (!found) return next();
            response.setHeader('content-type', contentTypeOf(found.path));
            response.end(found.made.bytes);
          }, next);
        });
      },
    },
  };
}
