/** `npm run check:data [-- FOLDER] [--lang en]`: every fault of the tables, without a build. */
import { parseArgs } from 'node:util';
import { faultSentence } from '../src/i18n/faults.ts';
import { readAtlas } from '../src/model/index.ts';
import { dataFolder, readTableFiles } from '../src/site/data-folder.ts';

const { values, positionals } = parseArgs({
  options: { lang: { type: 'string', default: 'ja' } },
  allowPositionals: true,
});
const lang = values.lang === 'en' ? 'en' : 'ja';
const { atlas, faults } = readAtlas(readTableFiles(positionals[0] ?? dataFolder()));
for (const fault of faults) console.log(faultSentence(fault, lang));
const errors = faults.filter(({ severity }) => severity === 'error').length;
console.log(
  lang === 'ja'
    ? `エラー ${errors} 件、注意 ${faults.length - errors} 件`
    : `${errors} errors, ${faults.length - errors} warnings`,
);
if (atlas)
  console.log(
    `plans ${atlas.plans.length}, programs ${atlas.programs.length}, projects ${atlas.projects.length}, evaluations ${atlas.evaluations.length}, relations ${atlas.relations.length}, indicators ${atlas.indicators.length}, budgets ${atlas.budgets.length}, participants ${atlas.participants.length}`,
  );
process.exitCode = errors ? 1 : 0;
