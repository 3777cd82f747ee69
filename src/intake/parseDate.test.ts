import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from './parseDate.ts';

const read = (written: string, timeZone = 'Asia/Shanghai') => {
  const reading = parseDate(written, timeZone);
  return reading.kind === 'instant' ? new Date(reading.instant).toISOString() : reading.kind;
};

describe('parseDate', () => {
  it.each([
    ['2022-03-07T07:22:00.000Z', '2022-03-07T07:22:00.000Z'],
    ['2020-09-30T14:52:00.001Z', '2020-09-30T14:52:00.001Z'],
    ['2018-04-12T05:48:35+00:00', '2018-04-12T05:48:35.000Z'],
    ['2022-03-07 15:22:00 +0800', '2022-03-07T07:22:00.000Z'],
    ['2022-03-07 15:22:00 +08', '2022-03-07T07:22:00.000Z'],
    ['2022-03-07 15:22:00', '2022-03-07T07:22:00.000Z'],
    ['2022-03-07 15:22', '2022-03-07T07:22:00.000Z'],
    ['2022-03-07T00:00:00-05:00', '2022-03-07T05:00:00.000Z'],
    ['2022-03-07', '2022-03-06T16:00:00.000Z'],
    ['2022-3-7', '2022-03-06T16:00:00.000Z'],
    ['2022/03/07 15:22', '2022-03-07T07:22:00.000Z'],
    ['2022.03.07', '2022-03-06T16:00:00.000Z'],
    ['2022年3月7日 15:22', '2022-03-07T07:22:00.000Z'],
    ['2022年3月7日', '2022-03-06T16:00:00.000Z'],
    ['Tue, 01 Mar 2022 13:43:07 GMT', '2022-03-01T13:43:07.000Z'],
    ['Sun, 21 Jun 2020 17:36:21 +0000', '2020-06-21T17:36:21.000Z'],
    ['1 March 2022', '2022-02-28T16:00:00.000Z'],
    ['March 1, 2022 13:43', '2022-03-01T05:43:00.000Z'],
    ['20220307', '2022-03-06T16:00:00.000Z'],
    [' 2024-02-29 ', '2024-02-28T16:00:00.000Z'],
  ])('reads %s', (written, instant) => expect(read(written)).toBe(instant));

  it.each([
    '2022-02-30',
    '2022-02-29T10:00:00Z',
    '2022-13-01',
    '2022-00-10',
    '2022-03-07T24:00:00Z',
    '2022-03-07T10:60:00Z',
    '2022-03-07T10:00:00+25:00',
    'Tue, 31 Feb 2022 13:43:07 GMT',
  ])('never rolls %s over', (written) => expect(read(written)).toBe('impossible'));

  it.each(['', 'unknown', '3/4/2022', 'yesterday', '2022', '2022-03-07T07', '1646637720000', '٢٠٢٢-٠٣-٠٧'])(
    'does not guess at %j',
    (written) => expect(read(written)).toBe('unknownForm'),
  );

  it('counts in the declared zone where clocks change', () => {
    expect(read('2021-07-01 12:00', 'Europe/Berlin')).toBe('2021-07-01T10:00:00.000Z');
    expect(read('2021-01-01 12:00', 'Europe/Berlin')).toBe('2021-01-01T11:00:00.000Z');
  });

  it('reads back every instant that it is given in ISO form', () => {
    const instants = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (date) => {
        expect(read(date.toISOString())).toBe(date.toISOString());
        expect(read(date.toUTCString())).toBe(`${date.toISOString().slice(0, 19)}.000Z`);
      }),
    );
  });
});
