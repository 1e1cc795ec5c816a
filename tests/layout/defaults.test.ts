/** What every chart is laid out with, at a glance: a change here changes every picture. */
import { expect, it } from 'vitest';
import { defaults, densities, penalties, portInset, tieReach } from '../../src/layout/index.ts';

it('is what it was', () => {
  expect({ defaults, densities, penalties, portInset, tieReach: tieReach(defaults) })
    .toMatchInlineSnapshot(`
      {
        "defaults": {
          "arrows": true,
          "calendar": {
            "startMonth": 4,
            "unit": "fiscal-year",
          },
          "columnWidth": 44,
          "detailLines": 0,
          "fontSize": 12,
          "gutter": 8,
          "inset": 7,
          "lineHeight": 16,
          "markSize": 18,
          "maxLabelLines": 3,
          "minBarHeight": 26,
          "namesWidth": 144,
          "outcomesWidth": 144,
          "padX": 7,
          "padY": 5,
          "range": {
            "from": 2014,
            "to": 2035,
          },
          "trackSpacing": 7,
        },
        "densities": {
          "detailed": {
            "detailLines": 4,
          },
          "normal": {},
          "overview": {
            "gutter": 4,
            "lineHeight": 14,
            "markSize": 15,
            "maxLabelLines": 2,
            "minBarHeight": 20,
            "outcomesWidth": 0,
            "padY": 3,
          },
          "thumbnail": {
            "arrows": false,
            "columnWidth": 16,
            "gutter": 3,
            "inset": 1,
            "markSize": 0,
            "maxLabelLines": 0,
            "minBarHeight": 7,
            "namesWidth": 0,
            "outcomesWidth": 0,
            "padY": 0,
          },
        },
        "penalties": {
          "compound": 30,
          "katakana": 90,
          "phrase": 0,
          "script": 4,
          "word": 400,
        },
        "portInset": {
          "above": 10,
          "below": 5,
        },
        "tieReach": 1,
      }
    `);
});
