/** Groups of files that wait to be made: in order, but what somebody waits for goes first. */

export interface Queue {
  /** At the end; a group that waits already grows. */
  readonly add: (group: string, paths: readonly string[]) => void;
  /** `path` first of its group, its group first of all; `false` where it does not wait. */
  readonly hurry: (path: string) => boolean;
  /** The next group's paths, taken out; `null` where none waits. */
  readonly take: () => string[] | null;
}

/** `path` before the others. */
export function first(path: string, paths: readonly string[]): string[] {
  return [path, ...paths.filter((other) => other !== path)];
}

export function createQueue(): Queue {
  const groups = new Map<string, string[]>();
  let hurried: string[] = [];
  return {
    add: (group, paths) => {
      groups.set(group, [...(groups.get(group) ?? []), ...paths]);
    },
    hurry: (path) => {
      for (const [group, paths] of groups) {
        if (!paths.includes(path)) continue;
        groups.set(group, first(path, paths));
        hurried = first(group, hurried);
        return true;
      }
      return false;
    },
    take: () => {
      const group = hurried.shift() ?? groups.keys().next().value;
      const paths = group === undefined ? undefined : groups.get(group);
      if (group === undefined || !paths) return null;
      groups.delete(group);
      return paths;
    },
  };
}
