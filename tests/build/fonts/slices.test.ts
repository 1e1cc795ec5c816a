/** Rules for cut fonts, and what is read back from them. */
import { describe, expect, it } from 'vitest';
import { fileOfShare, fontsIn } from '../../../src/build/fonts/slices.ts';
import { fontFaceRule } from '../../../src/fonts/font-face-rule.ts';
import { faces, fontWeights, mainFace } from '../../../src/fonts/faces.ts';
import { sharesOf } from '../../../src/fonts/shares.ts';

describe('the shares of a text', () => {
  it('hold each letter once, those with marks first and the main face last', () => {
    const shares = sharesOf(['年', 'ř', '☑', 'g̃', 'か゚', '≒', 'a', 'g', '年']);
    expect(shares.map(({ face, isMarked, characters }) => [face.id, isMarked, characters])).toEqual(
      [
        ['noto-sans', true, 'g\u0303'],
        ['noto-sans-jp', true, 'か\u309a'],
        ['noto-sans-symbols-2', false, '☑'],
        ['noto-sans-math', false, '≒'],
        ['noto-sans', false, 'ř'],
        ['noto-sans-jp', false, 'ag年'],
      ],
    );
  });

  it('give a character that no face has to the main one', () => {
    expect(sharesOf(['\n'])).toEqual([{ face: mainFace, isMarked: false, characters: '\n' }]);
  });
});

describe('the fonts in a stylesheet', () => {
  it('are those that were written', () => {
    const fonts = fontWeights.flatMap((weight) =>
      faces.flatMap((face) =>
        [true, false].map((isMarked) => {
          const share = { face, isMarked, characters: 'ab度' };
          // A slice of the main face may have the name of a plan that is called as a face is.
          const slice = face === mainFace && !isMarked ? 'plain-noto-sans' : undefined;
          return { file: fileOfShare(share, weight, slice), weight, share };
        }),
      ),
    );
    const css = fonts
      .map(({ file, weight, share }) => fontFaceRule(weight, `../fonts/${file}`, share.characters))
      .join('');
    expect(fontsIn(`a{b:c}${css}`)).toEqual(fonts);
    expect(new Set(fonts.map(({ file }) => file)).size).toBe(fonts.length);
  });
});
