import { describe, expect, it } from 'vitest';
import { Queue } from '../../src/publish/queue.ts';

const nobody: ReadonlySet<string> = new Set();

/** Groups `a`, `b`, `c` of three files each. */
function filled(): Queue {
  const queue = new Queue();
  for (const group of ['a', 'b', 'c'])
    for (const number of [1, 2, 3]) queue.add({ path: `${group}${number}`, group });
  return queue;
}

function takeAll(queue: Queue): string[] {
  const taken: string[] = [];
  for (let next = queue.take(null, nobody); next; next = queue.take(next.group, nobody))
    taken.push(next.path);
  return taken;
}

describe('files that wait', () => {
  it('are taken group after group, each once', () => {
    expect(takeAll(filled())).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'c1', 'c2', 'c3']);
  });

  it('leave a group to whoever is at it', () => {
    const queue = filled();
    const [one, other] = [queue.take(null, nobody), queue.take(null, new Set(['a']))];
    expect([one?.path, other?.path]).toEqual(['a1', 'b1']);
    expect(queue.take('a', new Set(['b']))?.path).toBe('a2');
    expect(queue.take('b', new Set(['a']))?.path).toBe('b2');
  });

  it('give nothing where the last groups are at work elsewhere', () => {
    const queue = new Queue();
    for (const path of ['a1', 'a2']) queue.add({ path, group: 'a' });
    queue.take(null, nobody);
    expect(queue.take(null, new Set(['a']))).toBeNull();
    expect(queue.take('a', nobody)?.path).toBe('a2');
    expect(queue.take('a', nobody)).toBeNull();
  });

  it('let one that is asked for be the next, whoever takes it', () => {
    const queue = filled();
    queue.take(null, nobody);
    queue.hurry('c2');
    queue.hurry('b3');
    expect(queue.take('a', nobody)?.path).toBe('b3');
    expect(queue.take('b', nobody)?.path).toBe('c2');
    expect(takeAll(queue)).toEqual(['a2', 'a3', 'b1', 'b2', 'c1', 'c3']);
  });

  it('do not come back when they are asked for after they were taken', () => {
    const queue = filled();
    queue.take(null, nobody);
    queue.hurry('a1');
    expect(takeAll(queue)).not.toContain('a1');
  });
});
