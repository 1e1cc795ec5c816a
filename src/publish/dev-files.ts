/** The development server makes each file when it is asked for, from the tables as they are then. */
import type { AstroIntegration } from 'astro';
import { readEdition } from '../site/read-edition.ts';
import { contentTypeOf } from './content-types.ts';
import type { Made } from './published-file.ts';

/** What may be such a file: pages and their modules are asked for much more often. */
const mayBe = /(?:charts|slides|posters|og)\/[^/?#]+\.\w+$/;

async function madeFor(address: string): Promise<Made | null> {
  const { edition } = readEdition(process.env);
  if (!edition) return null;
  // A build of pages reads the configuration too, and needs nothing of this.
  const { editionFiles } = await import('./edition-files.ts');
  const { base } = edition.source;
  // Astro may have taken the base path away.
  const asked = address.slice(address.startsWith(base) ? base.length : 1);
  const file = editionFiles(edition).find(({ path }) => path === asked);
  return file ? file.make() : null;
}

export function devFiles(): AstroIntegration {
  return {
    name: 'nenpyo:dev-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [address = ''] = (request.url ?? '').split(/[?#]/);
          if (!mayBe.test(address)) return next();
          madeFor(address).then((made) => {
            if (!made) return next();
            response.setHeader('content-type', contentTypeOf(address));
            response.end(made.bytes);
          }, next);
        });
      },
    },
  };
}
