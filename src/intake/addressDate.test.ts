import { expect, it } from 'vitest';
import { dateInAddress } from './addressDate.ts';

it.each([
  ['https://example.org/20220307/n347.shtml', '2022-03-07'],
  ['https://example.org/news/2022/03/07/story.html', '2022-03-07'],
  ['https://example.org/2022-03/07/c_1.htm', '2022-03-07'],
  ['https://example.org/n1/2022/0307/c1001-1.html', '2022-03-07'],
  ['https://example.org/internation/2022_03_07_628199.shtml', '2022-03-07'],
  ['https://example.org/n347457739.shtml', undefined],
  ['https://example.org/2022/03/story', undefined],
  ['https://example.org/?d=/2022/03/07/', undefined],
])('the day in %s is %s', (address, day) => expect(dateInAddress(address)).toBe(day));
