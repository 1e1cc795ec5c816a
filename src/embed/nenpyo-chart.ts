/**
 * <nenpyo-chart chart="program:ID" lang="en" size="slide">: a chart in the document itself. It fetches
 * the drawing the site keeps, reads it as XML and takes from it nothing that could act.
 */
const site = new URL('..', import.meta.url);

class NenpyoChart extends HTMLElement {
  static observedAttributes = ['chart', 'lang', 'size'];

  connectedCallback(): void {
    void this.show();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.show();
  }

  async show(): Promise<void> {
    const chart = (this.getAttribute('chart') ?? '').replace(':', '-');
    const folder = this.getAttribute('lang') === 'en' ? 'en/charts/' : 'charts/';
    const size = this.getAttribute('size');
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    try {
      if (!/^(?:atlas|(?:plan|program|project)-[a-z0-9-]+)$/.test(chart)) throw new Error(chart);
      const response = await fetch(new URL(`${folder}${chart}${size ? `.${size}` : ''}.svg`, site));
      const drawing = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
      const svg = drawing.documentElement;
      if (!response.ok || svg.localName !== 'svg') throw new Error(response.statusText);
      for (const element of svg.querySelectorAll('script, foreignObject')) element.remove();
      for (const element of [svg, ...svg.querySelectorAll('*')])
        for (const { name } of [...element.attributes])
          if (name.startsWith('on')) element.removeAttribute(name);
      svg.setAttribute('style', 'display:block;width:100%;height:auto');
      svg.setAttribute('role', 'img');
      root.replaceChildren(document.adoptNode(svg));
    } catch {
      const link = document.createElement('a');
      link.href = site.href;
      link.textContent = `Nenpyo: ${this.getAttribute('chart') ?? ''}`;
      root.replaceChildren(link);
    }
  }
}

customElements.define('nenpyo-chart', NenpyoChart);
