import { describe, expect, it } from 'vitest';
import { readAtlas } from '../../src/model/index.ts';
import { tablesWith } from '../fixtures/tables.ts';

describe('the evaluations of a project', () => {
  it('come by year and, within one, in the order they are held; those of no year last', () => {
    const { atlas } = readAtlas(
      tablesWith({
        'evaluations.csv': `project,kind,fy,basis,source,status,result_url
first,ex-post,,,,planned,
first,ex-post,2018,stated,src,planned,
first,interim,2016,stated,src,held,
first,ex-ante,2018,stated,src,planned,
first,interim,2015,stated,src,held,
`,
      }),
    );
    const [first] = atlas?.projects ?? [];
    expect(first?.evaluations.map(({ id }) => id)).toEqual([
      'first:interim:2015',
      'first:interim:2016',
      'first:ex-ante:2018',
      'first:ex-post:2018',
      'first:ex-post:unknown',
    ]);
  });
});
