/** The picture of a plan, or of all, that stands for a page where a link to it is shared: PNG, 1200 × 630 px. */
import { composeChart, type Subject } from '../core/index.ts';
import { siteWords } from '../i18n/site-words.ts';
import type { Plan } from '../model/index.ts';
import { renderPng } from '../render/png/index.ts';
import { renderSharePicture, shareColumnWidth, shareSize } from '../render/svg/index.ts';
import type { Edition } from '../site/edition.ts';

/** Over the years of the edition, with the line of its day. `null`: of all plans. */
export async function sharePicture(
  plan: Plan | null,
  { atlas, day, range, metrics, palettes }: Edition,
): Promise<Uint8Array> {
  const subject: Subject = plan ? { kind: 'plan', plan } : { kind: 'atlas', atlas };
  const options = { lang: 'ja', density: 'thumbnail', today: day, range, metrics } as const;
  const narrow = composeChart(subject, options);
  const layout = { columnWidth: shareColumnWidth(narrow) };
  const scene = composeChart(subject, { ...options, layout });
  const site = siteWords(atlas.site, 'ja');
  const texts = {
    title: plan ? plan.name.ja : site.heading,
    subtitle: plan ? (plan.goal?.ja ?? '') : (site.provenance[0] ?? ''),
    site: site.name,
  };
  return renderPng(
    renderSharePicture(scene, texts, { palette: palettes.light, plan: plan?.id ?? null }),
    shareSize.width,
  );
}
