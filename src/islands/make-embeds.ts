/** The page that makes embedding code: what is chosen is shown, and its code can be copied. */
import { snippetsOf, type Embedded, type SnippetKind } from '../embed/snippets.ts';

const heights = { least: 120, most: 4000, usual: 640 } as const;

function heightOf(text: string): number {
  const height = Math.round(Number(text));
  return height >= heights.least && height <= heights.most ? height : heights.usual;
}

async function copy(field: HTMLTextAreaElement, status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(field.value);
    status.textContent = status.dataset['copied'] ?? '';
  } catch {
    field.select();
    status.textContent = status.dataset['failed'] ?? '';
  }
}

/** A site that was not told its host learns it where it is read. */
function withHost(embedded: Embedded): Embedded {
  const whole = (address: string): string => new URL(address, location.href).href;
  return {
    ...embedded,
    frame: whole(embedded.frame),
    picture: whole(embedded.picture),
    script: whole(embedded.script),
    oembed: whole(embedded.oembed),
  };
}

export function makeEmbeds(root: Document): void {
  const form = root.querySelector<HTMLFormElement>('.embed-form');
  const data = root.querySelector('#embeds');
  const frame = root.querySelector<HTMLIFrameElement>('.embed-preview iframe');
  const status = root.querySelector<HTMLElement>('.embed-made [role="status"]');
  if (!form || !data || !frame || !status) return;
  const all = JSON.parse(data.textContent) as Record<string, Embedded[]>;
  const fields = [...root.querySelectorAll<HTMLTextAreaElement>('textarea[data-snippet]')];
  const value = (name: string): string => {
    const field = form.elements.namedItem(name);
    return field instanceof HTMLSelectElement || field instanceof HTMLInputElement
      ? field.value
      : '';
  };
  const show = (): void => {
    const [kind, id] = value('chart').split(':');
    const found = all[value('lang')]?.find((one) => one.kind === kind && one.id === id);
    if (!found) return;
    const chosen = withHost(found);
    const look = { theme: value('theme'), height: heightOf(value('height')) };
    const snippets = snippetsOf(chosen, look);
    for (const field of fields) field.value = snippets[field.dataset['snippet'] as SnippetKind];
    // The preview is this site's own, wherever it stands.
    const { pathname } = new URL(chosen.frame);
    frame.src = look.theme ? `${pathname}#theme=${look.theme}` : pathname;
    frame.height = String(look.height);
    status.textContent = '';
  };
  const asked = new URLSearchParams(location.search).get('chart');
  const charts = form.elements.namedItem('chart');
  if (asked && charts instanceof HTMLSelectElement)
    for (const option of charts.options)
      option.selected = option.value === asked || option.selected;
  for (const part of root.querySelectorAll<HTMLElement>('.embed-form,.embed-made,.embed-preview'))
    part.hidden = false;
  for (const field of fields)
    field.parentElement
      ?.querySelector('button')
      ?.addEventListener('click', () => void copy(field, status));
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  show();
}
