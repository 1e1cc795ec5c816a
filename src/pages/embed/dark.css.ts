/** The dark colours of a chart's file, which the custom element asks for where its page is dark. */
import type { APIRoute } from 'astro';
import { darkRules } from '../../render/svg/index.ts';

export const GET: APIRoute = () =>
  new Response(darkRules(), { headers: { 'Content-Type': 'text/css' } });
