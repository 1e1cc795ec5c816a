/**
 * The code that puts a chart into someone else's page. Texts from the tables are escaped: a name can
 * be no markup, whatever it holds.
 */

export interface Embedded {
  /** `plan`, `program` or `project`, and an id. */
  readonly kind: string;
  readonly id: string;
  readonly lang: string;
  /** What it shows, in words. */
  readonly title: string;
  /** Absolute addresses, or from the site's root where no host is known. */
  readonly frame: string;
  readonly picture: string;
  readonly script: string;
  readonly oembed: string;
}

export interface Look {
  /** `light`, `dark`, or empty for the reader's own. */
  readonly theme: string;
  /** px. */
  readonly height: number;
}

export type SnippetKind = 'frame' | 'auto' | 'element' | 'markdown' | 'oembed';

export function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Brackets and backslashes would end the text of a Markdown image. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\[\]]/g, '\\$&').replaceAll(/\s+/g, ' ');
}

export function frameSnippet({ frame, title }: Embedded, { theme, height }: Look): string {
  const address = theme ? `${frame}#theme=${theme}` : frame;
  return `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}

/** Listens to the frame's own messages only; there may be several on a page. */
const listener =
  "<script>addEventListener('message',({source,data})=>{const h=data?.nenpyo==='height'&&+data.height;if(h)for(const f of document.querySelectorAll('iframe'))if(f.contentWindow===source)f.height=h})</script>";

export function snippetsOf(embedded: Embedded, look: Look): Readonly<Record<SnippetKind, string>> {
  const { kind, id, lang, title, picture, script, oembed } = embedded;
  const frame = frameSnippet(embedded, look);
  const theme = look.theme === 'light' ? '' : ` theme="${escapeAttribute(look.theme || 'auto')}"`;
  return {
    frame,
    auto: `${frame}\n${listener}`,
    element: `<script type="module" src="${escapeAttribute(script)}"></script>\n<nenpyo-chart chart="${escapeAttribute(`${kind}:${id}`)}" lang="${escapeAttribute(lang)}"${theme}></nenpyo-chart>`,
    markdown: `![${escapeMarkdown(title)}](${picture})`,
    oembed,
  };
}

/** oEmbed 1.0 (oembed.com), type rich. Sizes in px. */
export function oembedOf(
  embedded: Embedded,
  provider: { readonly name: string; readonly url: string },
): Readonly<Record<string, string | number>> {
  const [width, height] = [1280, 720];
  return {
    version: '1.0',
    type: 'rich',
    title: embedded.title,
    provider_name: provider.name,
    provider_url: provider.url,
    cache_age: 86_400,
    width,
    height,
    html: frameSnippet(embedded, { theme: '', height }),
  };
}
