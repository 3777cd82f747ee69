import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetAt } from './timeZone.ts';

/** What Intl says of one instant alone. */
function offsetByIntl(instant: number, timeZone: string): number {
  const name = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

test('a zone’s clocks are ahead of UTC by what Intl says, whichever instants were asked for before', () => {
  const zone = fc.constantFrom(
    ...['Asia/Shanghai', 'America/New_York', 'Europe/Kyiv', 'Africa/Casablanca', 'Australia/Lord_Howe'],
    ...['Asia/Kathmandu', 'Pacific/Apia', 'America/Caracas', 'Asia/Pyongyang'],
  );
  const minute = fc.integer({ min: Date.UTC(2005, 0) / 60_000, max: Date.UTC(2027, 0) / 60_000 });
  fc.assert(
    fc.property(zone, minute, (timeZone, minutes) => {
      expect(offsetAt(minutes * 60_000, timeZone)).toBe(offsetByIntl(minutes * 60_000, timeZone));
    }),
    { numRuns: 3_000 },
  );
});
