/** What a page's filters and years make of one chart's picture: asked of the drawing worker. */
import type { Density } from '../../layout/index.ts';
import type { PlacedRoom } from '../../scene/index.ts';
import type { DrawnPicture } from '../explore/draw-picture.ts';
import { openDesk } from '../explore/drawing-desk.ts';
import { isExplored, placeFacts } from '../explorer-place.ts';
import { japaneseDay } from '../japanese-day.ts';

/** `width`: px a line of the note may take. `null` where the chart is shown as it was built. */
export async function exploredPicture(
  chart: HTMLElement,
  room: PlacedRoom | null,
  width: number,
): Promise<DrawnPicture | null> {
  const place = document.querySelector<HTMLElement>('.explorer');
  if (!place || !isExplored(place)) return null;
  const { subject = '', density = 'normal' } = chart.dataset;
  return new Promise((resolve, reject) => {
    const desk = openDesk((reply) => {
      if (reply.kind === 'picture') resolve(reply.picture);
      else if (reply.kind === 'failed') reject(new Error('The drawing failed.'));
      else return;
      desk.close();
    });
    desk.ask({
      ...placeFacts(place),
      today: japaneseDay(new Date()),
      asked: location.search.replace(/^\?/, ''),
      wanted: [],
      isDrawn: false,
      picture: { subject, density: density as Density, room, width },
    });
  });
}
