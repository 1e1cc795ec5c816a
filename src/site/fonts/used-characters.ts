/** Which characters a built page shows, and in which of the two weights. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export interface UsedCharacters {
  readonly regular: Set<string>;
  readonly bold: Set<string>;
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const boldElements = new Set(['h1', 'h2', 'h3', 'h4', 'strong', 'b', 'dt']);
/** Classes that the stylesheet sets in bold; a page test compares with what a browser computes. */
const boldClasses = /(?:^|\s)(?:no|site-name|mark|group)(?:\s|$)/u;
const silent = new Set(['script', 'style', 'template']);

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

function isBold(element: Element): boolean {
  return (
    boldElements.has(element.tagName) ||
    attribute(element, 'font-weight') === '700' ||
    attribute(element, 'aria-current') !== null ||
    boldClasses.test(attribute(element, 'class') ?? '')
  );
}

/** Characters of the text a reader sees. */
export function usedCharacters(html: string): UsedCharacters {
  const regular = new Set<string>();
  const bold = new Set<string>();
  const visit = (node: Node, inBold: boolean): void => {
    if ('value' in node) {
      for (const character of node.value) (inBold ? bold : regular).add(character);
      return;
    }
    if (isElement(node) && silent.has(node.tagName)) return;
    const here = inBold || (isElement(node) && isBold(node));
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, here);
  };
  visit(parse(html), false);
  return { regular, bold };
}
