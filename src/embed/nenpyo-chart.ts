/**
 * <nenpyo-chart chart="program:ID" lang="en" size="slide" theme="auto">: a chart in the document itself.
 * It fetches the drawing the site keeps, reads it as XML and takes from it nothing that could act.
 * `theme` is light unless it says `dark`, or `auto` for the reader's own.
 */
const site = new URL('..', import.meta.url);

class NenpyoChart extends HTMLElement {
  static observedAttributes = ['chart', 'lang', 'size', 'theme'];
  /** Counts what was asked, so that a late answer never replaces a newer one. */
  latest = 0;

  connectedCallback(): void {
    void this.show();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.show();
  }

  async ask(path: string): Promise<string> {
    const response = await fetch(new URL(path, site));
    if (!response.ok) throw new Error(response.statusText);
    return response.text();
  }

  async drawing(): Promise<Element> {
    const chart = (this.getAttribute('chart') ?? '').replace(':', '-');
    if (!/^(?:atlas|(?:plan|program|project)-[a-z0-9-]+)$/.test(chart)) throw new Error(chart);
    const folder = this.getAttribute('lang') === 'en' ? 'en/charts/' : 'charts/';
    const size = this.getAttribute('size');
    const text = await this.ask(`${folder}${chart}${size ? `.${size}` : ''}.svg`);
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    if (svg.localName !== 'svg') throw new Error(chart);
    for (const element of svg.querySelectorAll('script, foreignObject')) element.remove();
    for (const element of [svg, ...svg.querySelectorAll('*')])
      for (const { name } of [...element.attributes])
        if (name.startsWith('on')) element.removeAttribute(name);
    svg.setAttribute('style', 'display:block;width:100%;height:auto');
    svg.setAttribute('role', 'img');
    return document.adoptNode(svg);
  }

  async colours(): Promise<CSSStyleSheet[]> {
    const theme = this.getAttribute('theme');
    if (theme !== 'dark' && theme !== 'auto') return [];
    const media = theme === 'dark' ? 'all' : '(prefers-color-scheme: dark)';
    const rules = new CSSStyleSheet({ media });
    rules.replaceSync(await this.ask('embed/dark.css'));
    return [rules];
  }

  async show(): Promise<void> {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const turn = ++this.latest;
    try {
      const [svg, colours] = await Promise.all([this.drawing(), this.colours()]);
      if (turn !== this.latest) return;
      root.adoptedStyleSheets = colours;
      root.replaceChildren(svg);
    } catch {
      if (turn !== this.latest) return;
      const link = document.createElement('a');
      link.href = site.href;
      link.textContent = `Nenpyo: ${this.getAttribute('chart') ?? ''}`;
      root.replaceChildren(link);
    }
  }
}

customElements.define('nenpyo-chart', NenpyoChart);
