/** What every slide says of itself: revision, version of the data, day, source, address. */
import { pick, type Lang } from '../i18n/lang.ts';
import { provenanceLine, siteWords } from '../i18n/site-words.ts';
import { wordsIn } from '../i18n/words.ts';
import { textWidth } from '../layout/index.ts';
import type { Plan, Program } from '../model/index.ts';
import { minTextSize, places, type Footer } from '../render/pptx/index.ts';
import type { Edition } from '../site/edition.ts';
import { dayText } from '../i18n/dates.ts';
import { SLIDE_METRICS } from './slide-metrics.ts';

/** What a deck is made from. */
export interface Making {
  readonly edition: Edition;
  readonly lang: Lang;
}

/** Whole address of a plan's page, or of a program's; `null` where the site's is not known. */
function addressOf(plan: Plan, program: Program | null, { edition, lang }: Making): string | null {
  return edition.addresses.urlOf(
    program ? { page: 'program', id: program.id } : { page: 'plan', id: plan.id },
    lang,
  );
}

/** Empty where the plan says neither when it was decided nor when it was revised. */
function revisionOf(plan: Plan, lang: Lang): string {
  const { plan: words, slides } = wordsIn(lang);
  const last = plan.revisedOn.at(-1);
  const day = last ?? plan.decidedOn;
  if (!day) return '';
  return slides.revision(dayText(day, lang), last ? words.revised : words.decided);
}

/** A footer's text is a template's to set, perhaps in a wider font. */
const footerSlack = 1.1;

export function footerOf(plan: Plan, program: Program | null, making: Making): Footer {
  const { lang, edition } = making;
  const { footer, slides } = wordsIn(lang);
  const origin = provenanceLine(siteWords(edition.atlas.site, lang), lang);
  const made = (name: string): string =>
    [
      [name, revisionOf(plan, lang)].filter(Boolean).join(' '),
      footer.dataVersion(edition.versionOf(plan)),
      footer.builtFor(dayText(edition.day, lang)),
    ].join(slides.joint);
  const width = (text: string): number => textWidth(SLIDE_METRICS, text, minTextSize);
  const whole = made(pick(plan.name, lang));
  return {
    lines: [
      width(whole) * footerSlack <= places.footer.width ? whole : made(pick(plan.short, lang)),
      ...(origin ? [origin] : []),
    ],
    address: addressOf(plan, program, making),
  };
}
