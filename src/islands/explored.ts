/** Whether the page's address asks for filters, years or a density. `place`: the page's explorer. */
export function isExplored(place: HTMLElement): boolean {
  const keys = (place.dataset['keys'] ?? '').split(' ');
  return [...new URLSearchParams(location.search).keys()].some((key) => keys.includes(key));
}
