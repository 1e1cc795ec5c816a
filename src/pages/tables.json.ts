/** The tables a chart is drawn from, as published; a page fetches them when a filter is first used. */
import type { APIRoute } from 'astro';
import { EDITION } from '../components/edition.ts';
import { chartTables } from '../site/chart-tables.ts';

export const GET: APIRoute = () => Response.json(chartTables(EDITION.source.tables));
