import { describe, expect, test } from 'vitest';
import { dayCalled } from './resolveDate.ts';

/** A Wednesday. */
const PUBLISHED = '2022-03-02';
const past = (value: string) => dayCalled(value, false, PUBLISHED);
const toCome = (value: string) => dayCalled(value, true, PUBLISHED);

describe('dayCalled', () => {
  test('a whole date is itself, and one that does not exist is none', () => {
    expect(past('2021-06-16')).toBe('2021-06-16');
    expect(dayCalled('2021-06-16', false, undefined)).toBe('2021-06-16');
    expect(past('2022-02-30')).toBeUndefined();
  });
  test('a weekday is the last one, or the next where it is to come', () => {
    expect([past('W2'), past('W3'), past('W5')]).toEqual(['2022-03-01', '2022-03-02', '2022-02-25']);
    expect([toCome('W5'), toCome('W3')]).toEqual(['2022-03-04', '2022-03-02']);
    expect([past('last W5'), toCome('next W1')]).toEqual(['2022-02-25', '2022-03-07']);
  });
  test('days are counted from publication', () => {
    expect([past('-1'), past('+0'), past('-2')]).toEqual(['2022-03-01', '2022-03-02', '2022-02-28']);
    expect(dayCalled('-1', false, undefined)).toBeUndefined();
  });
  test('a date without a year or a month is the nearest of its kind', () => {
    expect([past('--12-24'), past('---28'), toCome('--04-26')]).toEqual([
      '2021-12-24',
      '2022-02-28',
      '2022-04-26',
    ]);
    expect([past('--06-30'), toCome('--01-30')]).toEqual([undefined, undefined]);
  });
  test('a day of weeks ago that is a day of this week to come is to come; what is planned is not for days ago', () => {
    expect(past('---05')).toBe('2022-03-05');
    expect(toCome('---28')).toBeUndefined();
  });
  test('a day of a year that is counted from publication is of that year', () => {
    expect([past('y-1 --08-19'), toCome('y+1 --01-30')]).toEqual(['2021-08-19', '2023-01-30']);
    expect(past('y-1 --02-29')).toBeUndefined();
  });
  test('a month, a year and nonsense are no day', () => {
    for (const value of ['2022', '--03', '2022-03', '', 'W9x']) expect(past(value)).toBeUndefined();
  });
});
