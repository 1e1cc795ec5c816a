import fc from 'fast-check';
import { expect, it } from 'vitest';
import { japaneseDay } from '../../src/islands/japanese-day.ts';

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' });

it('is the day that calendars show in Japan', () => {
  const moment = fc.date({
    min: new Date('1970-01-01T00:00:00Z'),
    max: new Date('2099-12-31T23:59:59Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moment, (now) => {
      expect(japaneseDay(now)).toBe(calendar.format(now));
    }),
  );
});

it('begins at midnight in Japan', () => {
  expect(japaneseDay(new Date('2026-03-31T14:59:59.999Z'))).toBe('2026-03-31');
  expect(japaneseDay(new Date('2026-03-31T15:00:00Z'))).toBe('2026-04-01');
});
