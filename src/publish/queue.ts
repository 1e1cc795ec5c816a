/**
 * Files that wait to be made, in groups: whoever makes one of a group makes the others too, since they
 * share what takes long. What somebody waits for goes before all.
 */

export interface Waiting {
  readonly path: string;
  readonly group: string;
}

export class Queue {
  readonly #groups = new Map<string, string[]>();
  readonly #groupOf = new Map<string, string>();
  #hurried: string[] = [];

  /** At the end of its group; a new group is the last. */
  add({ path, group }: Waiting): void {
    const paths = this.#groups.get(group) ?? [];
    paths.push(path);
    this.#groups.set(group, paths);
    this.#groupOf.set(path, group);
  }

  /** Lets a path, if it waits, be the next. */
  hurry(path: string): void {
    if (this.#groupOf.has(path)) this.#hurried.unshift(path);
  }

  /**
   * The next file, taken out, for one who has made files of `own`; `null` where none is left for it.
   * Groups that others are at are theirs.
   */
  take(own: string | null, others: ReadonlySet<string>): Waiting | null {
    const group = own !== null && this.#groups.has(own) ? own : this.#freeGroup(others);
    const path = this.#nextHurried() ?? (group === null ? undefined : this.#groups.get(group)?.[0]);
    return path === undefined ? null : this.#taken(path);
  }

  #nextHurried(): string | undefined {
    for (let path = this.#hurried.shift(); path !== undefined; path = this.#hurried.shift())
      if (this.#groupOf.has(path)) return path;
    return undefined;
  }

  #freeGroup(others: ReadonlySet<string>): string | null {
    for (const group of this.#groups.keys()) if (!others.has(group)) return group;
    return null;
  }

  #taken(path: string): Waiting {
    const group = this.#groupOf.get(path) ?? '';
    const left = (this.#groups.get(group) ?? []).filter((other) => other !== path);
    if (left.length) this.#groups.set(group, left);
    else this.#groups.delete(group);
    this.#groupOf.delete(path);
    return { path, group };
  }
}
