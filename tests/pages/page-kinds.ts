/**
 * What kinds of element a page is made of, as far as accessibility knows them apart: so that one look
 * at each kind is a look at every page. What texts say does not count, nor how often a kind stands
 * beside itself.
 */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Attributes whose value is one of few words, and which decide on role, state or colour. */
const worded: ReadonlySet<string> = new Set([
  ...['class', 'hidden', 'open', 'role', 'scope', 'tabindex', 'type'],
  ...['checked', 'disabled', 'readonly'],
  ...['data-kind', 'data-plan', 'data-standing', 'data-theme'],
  ...['aria-current', 'aria-expanded', 'aria-hidden', 'aria-live', 'aria-selected', 'aria-sort'],
]);

/** Attributes that name, label or lead: it counts that they are there and not empty. */
const present: ReadonlySet<string> = new Set([
  ...['alt', 'colspan', 'for', 'headers', 'href', 'id', 'lang'],
  ...['name', 'placeholder', 'rowspan', 'src', 'target', 'title', 'value'],
]);

/** What no one sees or hears where it stands. */
const unseen: ReadonlySet<string> = new Set(['script', 'style', 'template']);

function isElement(node: Tree.ChildNode): node is Tree.Element {
  return 'tagName' in node;
}

function featuresOf({ attrs, childNodes }: Tree.Element): string {
  const said = attrs.flatMap(({ name, value }) => {
    if (worded.has(name)) return [`${name}=${value}`];
    return present.has(name) || name.startsWith('aria-')
      ? [value.trim() ? name : `no ${name}`]
      : [];
  });
  const hasText = childNodes.some((node) => 'value' in node && node.value.trim() !== '');
  return [...said.sort(), ...(hasText ? ['text'] : [])].join(' ');
}

/** `html[lang] > body[] > main[id] > h1[text]`: each element with all it stands in. */
function pathsBelow(node: Tree.Document | Tree.Element, path: string): string[] {
  return node.childNodes
    .filter(isElement)
    .filter(({ tagName }) => !unseen.has(tagName))
    .flatMap((element) => {
      const own = `${path}${element.tagName}[${featuresOf(element)}]`;
      return [own, ...pathsBelow(element, `${own} > `)];
    });
}

/** `h1 h2 h3 h2`: the levels of the headings in order, one that repeats said once. */
function outlineOf(paths: readonly string[]): string {
  const levels = paths.flatMap((path) => / > (h[1-6])\[[^>]*$/.exec(path)?.[1] ?? []);
  return levels.filter((level, i) => level !== levels[i - 1]).join(' ');
}

/** The kinds of element in a page, and its outline as one more. */
export function kindsIn(html: string): ReadonlySet<string> {
  const paths = pathsBelow(parse(html), '');
  return new Set([...paths, outlineOf(paths)]);
}

/**
 * Names of pages that together have every kind that any page has: those of `first`, then whichever
 * has most of what is still missing. Not always the fewest there could be.
 */
export function pagesOfEachKind(
  pages: ReadonlyMap<string, ReadonlySet<string>>,
  first: readonly string[],
): readonly string[] {
  const missing = new Set([...pages.values()].flatMap((kinds) => [...kinds]));
  const chosen: string[] = [];
  const newIn = (kinds: ReadonlySet<string>): number =>
    [...kinds].filter((kind) => missing.has(kind)).length;
  const choose = (page: string): void => {
    chosen.push(page);
    for (const kind of pages.get(page) ?? []) missing.delete(kind);
  };
  first.forEach(choose);
  while (missing.size > 0) {
    const [next] = [...pages].reduce((best, page) =>
      newIn(page[1]) > newIn(best[1]) ? page : best,
    );
    choose(next);
  }
  return chosen;
}
