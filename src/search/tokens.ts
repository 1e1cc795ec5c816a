/**
 * What the index keeps of a folded text: its pairs of neighbouring characters. Japanese has no
 * spaces to cut words at, and pairs find a text by any part of it, in either script. A text that
 * holds all pairs of a query need not hold the query; who asks checks that.
 */

/** Every pair, and the last character by itself, so that each character begins some token. */
export function textTokens(text: string): string[] {
  return [...new Set(Array.from({ length: text.length }, (_, i) => text.slice(i, i + 2)))];
}

/** The tokens a text must hold to hold `term`; a single character stands for all that begin with it. */
export function queryTokens(term: string): string[] {
  if (term.length < 2) return [term];
  return textTokens(term).filter((token) => token.length === 2);
}

export function isPrefix(token: string): boolean {
  return token.length === 1;
}
