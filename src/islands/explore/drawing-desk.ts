/** The page's side of the drawing worker: one request at a time counts, the latest. */
import type { DrawReply, DrawRequest } from './draw-worker.ts';

export type Asked = Omit<DrawRequest, 'turn'>;

export interface DrawingDesk {
  /** Gives the request its turn; replies to earlier ones are dropped from now on. */
  readonly ask: (request: Asked) => number;
  readonly close: () => void;
}

export function openDesk(onReply: (reply: DrawReply) => void): DrawingDesk {
  const worker = new Worker(new URL('./draw-worker.ts', import.meta.url), { type: 'module' });
  let turn = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<DrawReply>) => {
    if (data.turn === turn) onReply(data);
  });
  worker.addEventListener('error', () => {
    onReply({ turn, kind: 'failed' });
  });
  return {
    ask: (request) => {
      turn++;
      worker.postMessage({ ...request, turn } satisfies DrawRequest);
      return turn;
    },
    close: () => {
      worker.terminate();
    },
  };
}
