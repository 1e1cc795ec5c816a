/** The project an address asks for: `?project=ID`. */
import { setQuery } from './address.ts';

const key = 'project';

/** Asks for a project to be shown, or for none. */
export function askFor(id: string | null): void {
  const query = new URLSearchParams(location.search);
  if (id === null) query.delete(key);
  else query.set(key, id);
  setQuery(query.toString().replaceAll('%2C', ','), true);
}

/** `null` where the address asks for none. */
export function asked(): string | null {
  return new URLSearchParams(location.search).get(key);
}
