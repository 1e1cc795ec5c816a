/** The same bars, drawn in the browser by Observable Plot. */
import * as Plot from '@observablehq/plot';
import type { PlainBand } from './plain-bands.ts';

const bands = JSON.parse(document.querySelector('#bands')?.textContent ?? '[]') as PlainBand[];
for (const { width, height, bars, arrows } of bands)
  document.body.append(
    Plot.plot({
      width,
      height,
      margin: 0,
      axis: null,
      x: { domain: [0, width] },
      y: { domain: [0, height] },
      marks: [
        Plot.rect(bars, { x1: 'x', x2: 'right', y1: 'y', y2: 'bottom', fill: '#ccd1f3' }),
        Plot.text(bars, { x: 'x', y: 'bottom', text: 'label', textAnchor: 'start' }),
        Plot.link(arrows, { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', markerEnd: 'arrow' }),
      ],
    }),
  );
