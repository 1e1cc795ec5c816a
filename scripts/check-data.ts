/** `npm run check:data [-- FOLDER|FILE] [--lang en]`: every fault of the tables, without a build. */
import { parseArgs } from 'node:util';
import { isDrawable } from '../src/fonts/faces.ts';
import { faultList } from '../src/i18n/faults.ts';
import { readAtlas } from '../src/model/index.ts';
import { dataFolder, readTableFiles } from '../src/site/data-folder.ts';
import { takeIn } from '../src/site/take-in.ts';

const { values, positionals } = parseArgs({
  options: { data: { type: 'string' }, lang: { type: 'string', default: 'ja' } },
  allowPositionals: true,
});
const lang = values.lang === 'en' ? 'en' : 'ja';
const tables = await tablesOrExit(values.data ?? positionals[0]);
const { atlas, faults } = readAtlas(tables, isDrawable);
for (const sentence of faultList(faults, lang)) console.log(sentence);
const [errors, warnings] = (['error', 'warning'] as const).map(
  (wanted) => faults.filter(({ severity }) => severity === wanted).length,
);
console.log(
  lang === 'ja'
    ? `エラー ${errors} 件、注意 ${warnings} 件`
    : `${errors} errors, ${warnings} warnings`,
);
if (atlas)
  console.log(
    `plans ${atlas.plans.length}, programs ${atlas.programs.length}, projects ${atlas.projects.length}, evaluations ${atlas.evaluations.length}, relations ${atlas.relations.length}, indicators ${atlas.indicators.length}, budgets ${atlas.budgets.length}, participants ${atlas.participants.length}, organizations ${atlas.organizations.length}`,
  );
process.exitCode = errors ? 1 : 0;

async function tablesOrExit(data: string | undefined): Promise<ReturnType<typeof readTableFiles>> {
  try {
    const { folder, said } = data ? await takeIn(data, lang) : { folder: dataFolder(), said: [] };
    for (const sentence of said) console.log(sentence);
    if (folder !== null) return readTableFiles(folder);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
  process.exit(1);
}
