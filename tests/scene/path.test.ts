import { describe, expect, it } from 'vitest';
import { arrowHead, boxAround, meets, roundedPath, unionOf } from '../../src/scene/index.ts';

const point = (x: number, y: number) => ({ x, y });

describe('a path with rounded corners', () => {
  it('is straight, or turns within its radius', () => {
    expect(roundedPath([point(0, 0), point(20, 0)], 4)).toBe('M0,0L20,0');
    expect(roundedPath([point(0, 0), point(20, 0), point(20, 30)], 4)).toBe(
      'M0,0L16,0Q20,0,20,4L20,30',
    );
  });

  it('turns within half of a piece that is short', () => {
    expect(roundedPath([point(0, 0), point(6, 0), point(6, 30)], 4)).toBe('M0,0L3,0Q6,0,6,3L6,30');
  });

  it('ends before its tip, but never has less than half a px of its last piece', () => {
    expect(roundedPath([point(0, 0), point(20, 0)], 4, 6)).toBe('M0,0L14,0');
    expect(roundedPath([point(0, 0), point(5, 0)], 4, 6)).toBe('M0,0L0.5,0');
  });

  it('is nothing without points', () => {
    expect(roundedPath([], 4)).toBe('');
  });
});

describe('the head of an arrow', () => {
  it('points the way its last piece leads', () => {
    expect(arrowHead([point(0, 0), point(20, 0)], 7, 6)).toEqual([
      point(20, 0),
      point(13, 3),
      point(13, -3),
    ]);
    expect(arrowHead([point(0, 20), point(0, 0)], 7, 6)).toEqual([
      point(0, 0),
      point(3, 7),
      point(-3, 7),
    ]);
  });
});

describe('boxes', () => {
  const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 });

  it('meet where they share more than an edge, or than the room asked for', () => {
    expect(meets(box(0, 0), box(9, 9))).toBe(true);
    expect(meets(box(0, 0), box(10, 0))).toBe(false);
    expect(meets(box(0, 0), box(0, 10))).toBe(false);
    expect(meets(box(0, 0), box(10, 0), 1)).toBe(true);
    expect(meets(box(0, 0), box(9, 0), -1)).toBe(false);
  });

  it('are the least around points and around boxes', () => {
    expect(boxAround([point(3, 9), point(-1, 4)])).toEqual({ x: -1, y: 4, width: 4, height: 5 });
    expect(unionOf([box(0, 5), box(20, 0)])).toEqual({ x: 0, y: 0, width: 30, height: 15 });
  });
});
