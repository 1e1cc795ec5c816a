/**
 * Light or dark by the reader's choice instead of the device's. The choice stands in the address and
 * nowhere else: links within the site take it along.
 */
import { setQuery, watchQuery } from './address.ts';

const key = 'theme';
const themes = ['light', 'dark'];

function asked(): string {
  const theme = new URLSearchParams(location.search).get(key) ?? '';
  return themes.includes(theme) ? theme : '';
}

function withTheme(query: string): string {
  const params = new URLSearchParams(query);
  const theme = asked();
  if (theme) params.set(key, theme);
  else params.delete(key);
  return params.toString().replaceAll('%2C', ',');
}

function carry(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return;
  if (asked() && link.pathname.endsWith('/')) link.search = withTheme(link.search);
}

/** Gives the page's choice of themes its effect. */
export function followTheme(place: HTMLElement): void {
  const select = place.querySelector('select');
  if (!select) return;
  const apply = (): void => {
    const theme = asked();
    if (theme) document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
    select.value = theme;
  };
  place.hidden = false;
  apply();
  watchQuery(apply);
  select.addEventListener('change', () => {
    const params = new URLSearchParams(location.search);
    params.set(key, select.value);
    if (!select.value) params.delete(key);
    setQuery(params.toString().replaceAll('%2C', ','), false);
  });
  for (const type of ['click', 'auxclick']) document.addEventListener(type, carry, true);
}
