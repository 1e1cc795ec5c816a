/** EMU, the unit of Office drawings: 12,700 to the point. Everything on a slide is placed in points. */
import type { Box } from '../../scene/index.ts';

const emuPerPoint = 12_700;

export function emu(points: number): number {
  return Math.round(points * emuPerPoint);
}

/** 13.33 × 7.5 in, pt. */
export const slideSize = { width: 960, height: 540 } as const;

/** From px of a scene to pt of the slide. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export function placed(box: Box, view: View): Box {
  return {
    x: view.x + box.x * view.scale,
    y: view.y + box.y * view.scale,
    width: box.width * view.scale,
    height: box.height * view.scale,
  };
}
