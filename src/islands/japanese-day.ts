/** The calendar day it is in Japan, `YYYY-MM-DD`, wherever the reader is. */
export function japaneseDay(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(now);
}
