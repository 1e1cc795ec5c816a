/** The script of a measured plan page: adopts each chart when the browser is idle, as the site does. */
import '../../src/styles/site.css';
import { adoptChart } from '../../src/islands/adopt-chart.ts';

for (const root of document.querySelectorAll<HTMLElement>('.chart-island'))
  requestIdleCallback(() => adoptChart(root));
