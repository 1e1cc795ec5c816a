/** A chart as a file that stands alone, in each size it fits. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { LANG_ROUTES, langOf } from '../../../site/paths.ts';
import { chartFiles, contextOf, type ChartFile } from '../../../pictures/chart-files.ts';
import { exportSvg, sheetOf } from '../../../pictures/exports.ts';

export const getStaticPaths = (() =>
  LANG_ROUTES.flatMap(({ lang }) =>
    chartFiles()
      .filter((file) => file.lang === langOf(lang))
      .map((file) => ({ params: { lang, file: file.name }, props: { file } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ChartFile }> = async ({ props: { file } }) => {
  const context = contextOf(file.size, file.lang);
  const sheet = sheetOf(file.subject, context);
  if (!sheet) throw new Error(`${file.name} does not fit, but was kept`);
  return new Response(await exportSvg(file.subject, sheet, context), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
