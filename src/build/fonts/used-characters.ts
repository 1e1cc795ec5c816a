/** Which letters a built page shows, and in which of the two weights. */
import { lettersOf } from '../../model/index.ts';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export interface UsedCharacters {
  readonly regular: Set<string>;
  readonly bold: Set<string>;
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const boldElements = new Set(['h1', 'h2', 'h3', 'h4', 'strong', 'b']);
/** Classes that the stylesheet sets in bold; a page test compares with what a browser computes. */
const boldClasses = /(?:^|\s)(?:no|site-name|mark|group)(?:\s|$)/u;
/** Regular inside a bold heading. */
const regularClasses = /(?:^|\s)outcome(?:\s|$)/u;
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

/** Letters, with their marks, of the text a reader sees. */
export function usedCharacters(html: string): UsedCharacters {
  const regular = new Set<string>();
  const bold = new Set<string>();
  const add = (text: string, weights: readonly Set<string>[]): void => {
    for (const letter of lettersOf(text)) for (const weight of weights) weight.add(letter);
  };
  const visit = (node: Node, weights: readonly Set<string>[]): void => {
    if ('value' in node) {
      add(node.value, weights);
      return;
    }
    if (isElement(node) && silent.has(node.tagName)) return;
    const here = isElement(node) ? weightsOf(node, weights) : weights;
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, here);
  };
  const weightsOf = (
    element: Element,
    inherited: readonly Set<string>[],
  ): readonly Set<string>[] => {
    // A term is bold in some lists and not in others.
    if (element.tagName === 'dt') return [regular, bold];
    if (regularClasses.test(attribute(element, 'class') ?? '')) return [regular];
    return isBold(element) ? [bold] : inherited;
  };
  visit(parse(html), [regular]);
  return { regular, bold };
}
