/** The text metrics of the site's own font, and BudouX's phrases: what every chart is measured with. */
import { jaModel, Parser } from 'budoux';
import type { TextMetrics } from '../../layout/index.ts';
import { createTextMetrics } from './metrics.ts';

const parser = new Parser(jaModel);
const parsed = new Map<string, readonly string[]>();

/** Phrases are remembered: the same names are broken for many charts. */
function phrases(text: string): readonly string[] {
  let found = parsed.get(text);
  if (!found) parsed.set(text, (found = parser.parse(text)));
  return found;
}

export const SITE_METRICS: TextMetrics = createTextMetrics(phrases);
