/** Code for other people's pages: a name is text in it, whatever it holds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oembedOf, snippetsOf, type Embedded } from '../../src/embed/snippets.ts';

const embedded: Embedded = {
  kind: 'program',
  id: 'x',
  lang: 'ja',
  title: '図',
  frame: 'https://example.org/embed/program/x/',
  picture: 'https://example.org/charts/program-x.svg',
  script: 'https://example.org/embed/nenpyo-chart.js',
  oembed: 'https://example.org/oembed/program/x.json',
};
const look = { theme: '', height: 640 };
const provider = { name: '年表', url: 'https://example.org/' };

/** Tags and attributes of a text read as markup, and nothing in quotes. */
function skeleton(html: string): string {
  return html.replaceAll(/"[^"]*"/g, '""');
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '"><script>alert(1)</script>',
    '</style>',
    "' onload='x",
    '](javascript:x)',
    '&#34;',
  ),
);

describe('a snippet', () => {
  it('has the same tags and attributes whatever the title', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const named = { ...embedded, title };
        expect(skeleton(snippetsOf(named, look).frame)).toBe(
          skeleton(snippetsOf(embedded, look).frame),
        );
        const { html } = oembedOf(named, provider);
        expect(skeleton(String(html))).toBe(skeleton(String(oembedOf(embedded, provider)['html'])));
      }),
    );
  });

  it('ends a Markdown text only at its own bracket', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const { markdown } = snippetsOf({ ...embedded, title }, look);
        const text = markdown.slice(2, markdown.length - `](${embedded.picture})`.length);
        expect(text.replaceAll(/\\[\\[\]]/g, '')).not.toMatch(/[\\[\]\n]/);
      }),
    );
  });

  it('listens in at most 300 bytes', () => {
    const { frame, auto } = snippetsOf(embedded, look);
    expect(auto.length - frame.length).toBeLessThanOrEqual(300);
  });
});
