/** Every file that is made of the built pages: the fonts they show, the plans as single files. */
import { fontsIn } from '../build/fonts/slices.ts';
import { readBuilt, singleFile, type Built } from '../build/offline/single-file.ts';
import { cutFont } from '../fonts/cut-font.ts';
import { LANGS } from '../i18n/lang.ts';
import { filePath, offlineFile } from '../site/addresses.ts';
import type { Edition } from '../site/edition.ts';
import type { PublishedFile } from './published-file.ts';

/** `dist`: the folder of the built pages. Fonts come first: pages are read with them. */
export async function builtFiles(
  edition: Edition,
  dist: string,
): Promise<readonly PublishedFile[]> {
  const built = await readBuilt(dist);
  return [...fontFiles(built), ...offlineFiles(edition, built)];
}

function fontFiles({ css }: Built): PublishedFile[] {
  return fontsIn(css).map(({ file, weight, share }) => ({
    path: `fonts/${file}`,
    group: `font ${file}`,
    // Kept by what it holds already.
    madeOf: null,
    make: async () => ({ bytes: await cutFont(share, weight), pages: null }),
  }));
}

function offlineFiles(edition: Edition, built: Built): PublishedFile[] {
  return LANGS.flatMap((lang) =>
    edition.atlas.plans.map((plan) => ({
      path: filePath(offlineFile(plan.id), lang),
      group: `offline ${plan.id} ${lang}`,
      madeOf: null,
      make: async () => ({
        bytes: new TextEncoder().encode(await singleFile(plan, lang, edition, built)),
        pages: null,
      }),
    })),
  );
}
