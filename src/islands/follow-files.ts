/** While files are made behind a page that lists them, it shows every few seconds which are ready. */

/** ms */
const pause = 3000;

/** What the server says of them now, put where the page says it. */
function update(shown: Document, now: Document): void {
  for (const place of shown.querySelectorAll<HTMLElement>('[data-file]')) {
    const said = now.querySelector(`[data-file="${place.dataset['file'] ?? ''}"]`);
    if (said) place.textContent = said.textContent;
  }
  const [notice, said] = [shown, now].map((page) =>
    page.querySelector<HTMLElement>('[data-files-made]'),
  );
  if (!notice || !said) return;
  notice.hidden = said.hidden;
  notice.textContent = said.textContent;
}

/** Ends when all are made; on a site whose files are there it asks for nothing. */
export function followFiles(page: Document): void {
  const follow = async (): Promise<void> => {
    const notice = page.querySelector<HTMLElement>('[data-files-made]');
    if (!notice || notice.hidden) return;
    const answer = await fetch(location.href);
    update(page, new DOMParser().parseFromString(await answer.text(), 'text/html'));
    setTimeout(() => void follow(), pause);
  };
  // A server that has gone away has nothing more to say.
  void follow().catch(() => undefined);
}
