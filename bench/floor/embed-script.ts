/** The script of a measured embed page. */
import '../../src/styles/site.css';
import { moveToday } from '../../src/islands/move-today.ts';

moveToday(document.body, new Date());
