const DIGITS = '〇一二三四五六七八九';
/** Ways to write a digit beside the plain ones: 二零二二年, 二○二二年, 廿 and 卅 of calendars. */
const OTHER_DIGITS: Readonly<Record<string, string>> = { 零: '〇', '○': '〇', Ｏ: '〇', O: '〇', 元: '一' };

/** Years of the Republic begin with 1912. */
const BEFORE_REPUBLIC = 1911;

/**
 * A date with its Chinese numerals as digits and its year of the Republic as one of the common era: 二〇二二年三月十七日
 * and 民國111年3月17日 are 2022年3月17日. Other texts stay as they are.
 */
export function withPlainYears(written: string): string {
  const digits = written.replace(
    /([〇零○Oo元一二三四五六七八九十百廿卅]{1,8})(?=\s*[年月日号號时時点點分秒])/g,
    (numeral) => String(numberOf(numeral) ?? numeral),
  );
  return digits.replace(/^(?:中[华華])?民[国國]\s*(\d{1,3})(?=\s*年)/, (_, year) =>
    String(Number(year) + BEFORE_REPUBLIC),
  );
}

/** 二〇二二 digit by digit, 二十一 and 一百一十一 by their ranks; undefined for what is neither. */
function numberOf(numeral: string): number | undefined {
  const plain = [...numeral.toUpperCase()]
    .map((one) => OTHER_DIGITS[one] ?? one)
    .join('')
    .replace('廿', '二十')
    .replace('卅', '三十');
  if (/^[〇一二三四五六七八九]+$/.test(plain))
    return Number([...plain].map((one) => DIGITS.indexOf(one)).join(''));
  const [, hundreds, tens, ones] =
    /^(?:([一二三四五六七八九])百〇?)?(?:([一二三四五六七八九])?(?=十)十)?([一二三四五六七八九])?$/.exec(
      plain,
    ) ?? [];
  const number =
    digitOf(hundreds) * 100 + (plain.includes('十') ? digitOf(tens ?? '一') * 10 : 0) + digitOf(ones);
  return number === 0 ? undefined : number;
}

function digitOf(digit: string | undefined): number {
  return digit === undefined ? 0 : DIGITS.indexOf(digit);
}
