/**
 * The page's address as its state. Whatever changes it says so to everyone; going back and forward
 * says so too. The link to the other language takes the query along.
 */
const changed = 'nenpyo:address';

/** `isNew`: whether going back should lead to where one was. */
export function setQuery(query: string, isNew: boolean): void {
  const address = `${location.pathname}${query && `?${query}`}${location.hash}`;
  if (isNew) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  carryQuery();
  dispatchEvent(new Event(changed));
}

/** Returns what ends the watch. */
export function watchQuery(react: () => void): () => void {
  const heard = (): void => {
    carryQuery();
    react();
  };
  addEventListener('popstate', heard);
  addEventListener(changed, react);
  return () => {
    removeEventListener('popstate', heard);
    removeEventListener(changed, react);
  };
}

export function carryQuery(): void {
  const link = document.querySelector<HTMLAnchorElement>('a.language');
  if (link) link.search = location.search;
}
