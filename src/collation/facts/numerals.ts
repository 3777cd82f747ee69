/** Han numerals, and what each is worth. */
const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Scales behind a number in digits: 3.5万, 7 million, 12 млн. Longest first. */
const WRITTEN_SCALES: readonly (readonly [form: string, worth: number])[] = [
  ['万亿', 1e12],
  ['千万', 1e7],
  ['百万', 1e6],
  ['兆', 1e12],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
  ['bn', 1e9],
  ['млрд', 1e9],
  ['млн', 1e6],
  ['тыс', 1e3],
  ['тис', 1e3],
];

/** Matches one of those scales. */
export const SCALE_FORM = WRITTEN_SCALES.map(([form]) => form).join('|');

/** What a number in digits and its scale are worth: `3.5` and `万` are 35000. */
export function digitsWorth(digits: string, scale = ''): number {
  const worth = WRITTEN_SCALES.find(([form]) => form === scale.toLowerCase())?.[1] ?? 1;
  // 1.1 × 10⁸ is not whole in binary; no number of a report has more than four places.
  return Number((Number(digits.replaceAll(/[,，]/gu, '')) * worth).toFixed(4));
}

/** What Han numerals are worth: 三万五千 is 35000, 二〇二二 is 2022, 三点五 is 3.5; undefined for what is no number. */
export function hanWorth(numerals: string): number | undefined {
  const [whole = '', places, ...more] = numerals.split('点');
  if (more.length > 0) return undefined;
  const worth = /^[零〇一二三四五六七八九]{2,}$/u.test(whole) ? Number(asDigits(whole)) : sumOf(whole);
  if (worth === undefined || places === undefined) return worth;
  return Number(`${worth}.${asDigits(places)}`);
}

function asDigits(numerals: string): string {
  return [...numerals].map((one) => DIGITS[one] ?? '').join('');
}

/** Places and steps add up; a scale takes all that stands before it and is smaller. */
function sumOf(numerals: string): number | undefined {
  let [total, section, digit] = [0, 0, 0];
  for (const one of numerals) {
    const step = STEPS[one];
    const scale = SCALES[one];
    if (step !== undefined) {
      section += (digit || 1) * step;
      digit = 0;
    } else if (scale !== undefined) {
      const before = section + digit || 1;
      total = scale > 1e4 ? (total + before) * scale : total + before * scale;
      [section, digit] = [0, 0];
    } else {
      const value = DIGITS[one];
      if (value === undefined) return undefined;
      digit = value;
    }
  }
  return numerals === '' ? undefined : total + section + digit;
}
