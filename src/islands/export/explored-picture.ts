/** What a page's filters and years make of one chart's picture: asked of the drawing worker. */
import type { Density } from '../../layout/index.ts';
import type { SheetSize, SheetTexts } from '../../scene/index.ts';
import type { DrawnPicture } from '../explore/draw-picture.ts';
import { openDesk } from '../explore/drawing-desk.ts';
import { placeFacts } from '../explorer-place.ts';

/** `place`: of the filters; `day`: ISO. `null` where what is shown does not fit the size. */
export async function exploredPicture(
  chart: HTMLElement,
  place: HTMLElement,
  { size, texts, day }: { size: SheetSize; texts: SheetTexts; day: string },
): Promise<DrawnPicture | null> {
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
      today: day,
      asked: location.search.replace(/^\?/, ''),
      wanted: [],
      isDrawn: false,
      picture: { subject, density: density as Density, size, texts },
    });
  });
}
