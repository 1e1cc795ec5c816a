/** What a program is for and measured by, as groups of texts. */
import { pick } from '../i18n/lang.ts';
import type { Program } from '../model/index.ts';
import type { PaperContext } from './context.ts';
import { indicatorTypes } from './program-facts.ts';
import type { FactGroup } from './split-facts.ts';

/** Told apart by what they say: two programs of a plan may be measured by the same. */
function saidBy({ indicators }: Program): string {
  return indicators.map(({ type, label }) => `${type} ${label.ja}`).join('\n');
}

/** Initiatives, where asked for, and indicators; those of an earlier program of the plan by its number. */
export function factGroups(
  program: Program,
  hasInitiatives: boolean,
  { lang, words }: PaperContext,
): readonly FactGroup[] {
  const { plan, initiatives, indicators } = program;
  const before = plan.programs.slice(
    0,
    plan.programs.findIndex(({ id }) => id === program.id),
  );
  const same = indicators.length
    ? before.find((one) => saidBy(one) === saidBy(program))
    : undefined;
  const measured = indicatorTypes.map((type) => ({
    title: words.indicator[type],
    texts: indicators
      .filter((indicator) => indicator.type === type)
      .map(({ label }) => pick(label, lang)),
  }));
  return [
    {
      title: words.projectPage.initiative,
      texts: (hasInitiatives ? initiatives : []).map(({ label }) => pick(label, lang)),
    },
    ...(same
      ? [
          {
            title: words.paper.indicators,
            texts: [words.paper.sameAs(same.no ?? pick(same.name, lang))],
          },
        ]
      : measured),
  ].filter(({ texts }) => texts.length);
}
