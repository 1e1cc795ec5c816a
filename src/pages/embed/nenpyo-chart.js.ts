/** The custom element as a file of its own, at an address that never changes. */
import { stripTypeScriptTypes } from 'node:module';
import type { APIRoute } from 'astro';
import source from '../../embed/nenpyo-chart.ts?raw';

const comment = /^\s*\/\*\*[\s\S]*?\*\/\s*/;

export const GET: APIRoute = () =>
  new Response(stripTypeScriptTypes(source).replace(comment, ''), {
    headers: { 'Content-Type': 'text/javascript' },
  });
