/** The picture of a plan that stands for its page where a link to it is shared: PNG, 1200 × 630 px. */
import { composeChart } from '../core/index.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Plan } from '../model/index.ts';
import { renderPng } from '../render/png/index.ts';
import { renderSharePicture, shareColumnWidth, shareSize } from '../render/svg/index.ts';
import type { Edition } from '../site/edition.ts';

/** Over the years of the edition, with the line of its day. */
export async function sharePicture(
  plan: Plan,
  { day, range, metrics, palettes }: Edition,
): Promise<Uint8Array> {
  const options = { lang: 'ja', density: 'thumbnail', today: day, range, metrics } as const;
  const narrow = composeChart({ kind: 'plan', plan }, options);
  const layout = { columnWidth: shareColumnWidth(narrow) };
  const scene = composeChart({ kind: 'plan', plan }, { ...options, layout });
  const texts = {
    title: plan.name.ja,
    subtitle: plan.goal?.ja ?? '',
    site: wordsIn('ja').site.name,
  };
  return renderPng(
    renderSharePicture(scene, texts, { palette: palettes.light, plan: plan.id }),
    shareSize.width,
  );
}
