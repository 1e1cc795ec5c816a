import { expect, it } from 'vitest';
import { fyOfDay, yearOf } from '../../src/model/index.ts';

it('places every day of eight years as far into its fiscal year as the calendar says', () => {
  const day = 86_400_000;
  for (let time = Date.UTC(2022, 3, 1); time < Date.UTC(2030, 3, 1); time += day) {
    const iso = new Date(time).toISOString().slice(0, 10);
    const fy = fyOfDay(iso);
    const [start, end] = [Date.UTC(fy, 3, 1), Date.UTC(fy + 1, 3, 1)];
    expect(yearOf(iso), iso).toBeCloseTo(fy + (time - start) / (end - start), 10);
  }
});
