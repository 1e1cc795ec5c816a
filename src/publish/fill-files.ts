/**
 * What a page says of files: the places it keeps for their pages and bytes are filled with what is
 * known of them, and offers of files that there are not after all are taken out. A page that was
 * filled before may be filled again.
 */
import { fileWords } from '../i18n/file-words.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import { escapeText } from '../render/svg/index.ts';
import type { FileState } from './file-state.ts';

const place = /(<span[^>]*\bdata-file="([^"]+)"[^>]*>)[^<]*(<\/span>)/g;
const notice = /(<p[^>]*\bdata-files-made\b)(?: hidden)?([^>]*>)[^<]*(<\/p>)/g;

/** An entry of a list, or a choice, that is of one file and holds nothing of its own kind. */
const offer = /<(li|label)\b[^>]*\bdata-of="([^"]+)"[^>]*>.*?<\/\1>/gs;

/** Whether a page has anything to fill. */
export function hasFiles(html: string): boolean {
  return html.includes(' data-file="') || html.includes(' data-of="');
}

/** `stateOf`: by path inside the site. */
export function fillFiles(html: string, stateOf: (path: string) => FileState | undefined): string {
  const lang = langOf(html);
  const words = fileWords(lang);
  let [ready, all] = [0, 0];
  const failed = new Set<string>();
  const filled = html.replace(place, (_, start: string, path: string, end: string) => {
    const state = stateOf(path);
    all++;
    if (state === 'waiting' || state === undefined) return start + words.waiting + end;
    ready++;
    if (state !== null && !('fault' in state))
      return (
        start +
        (path.endsWith('.pptx') ? words.deck : words.details)(state.pages, state.bytes) +
        end
      );
    failed.add(path);
    return start + escapeText(words.failed(state ? pick(state.fault, lang) : '')) + end;
  });
  return withoutOffers(withoutLinks(filled, failed), stateOf).replace(
    notice,
    (_, start: string, middle: string, end: string) =>
      ready === all
        ? `${start} hidden${middle}${end}`
        : `${start}${middle}${words.progress(ready, all)}${end}`,
  );
}

/** What there is not is not offered. */
function withoutOffers(html: string, stateOf: (path: string) => FileState | undefined): string {
  return html.replace(offer, (whole, _, path: string) => {
    const state = stateOf(path);
    const isMissing = state === null || (typeof state === 'object' && 'fault' in state);
    return isMissing ? '' : whole;
  });
}

/** What is not there is not linked to. */
function withoutLinks(html: string, paths: ReadonlySet<string>): string {
  return [...paths].reduce(
    (page, path) =>
      page.replace(new RegExp(` href="[^"]*/${path.replaceAll('.', '\\.')}"`, 'g'), ''),
    html,
  );
}

function langOf(html: string): Lang {
  return /<html[^>]*\blang="en"/.test(html) ? 'en' : 'ja';
}
