/** Names of months as Latin and Cyrillic texts write them before or behind a day. In the order of the year. */
const MONTHS: readonly (readonly string[])[] = [
  ['January', 'Jan', 'января', 'январе', 'січня', 'січні'],
  ['February', 'Feb', 'февраля', 'феврале', 'лютого', 'лютому'],
  ['March', 'Mar', 'марта', 'марте', 'березня', 'березні'],
  ['April', 'Apr', 'апреля', 'апреле', 'квітня', 'квітні'],
  ['May', 'мая', 'мае', 'травня', 'травні'],
  ['June', 'Jun', 'июня', 'июне', 'червня', 'червні'],
  ['July', 'Jul', 'июля', 'июле', 'липня', 'липні'],
  ['August', 'Aug', 'августа', 'августе', 'серпня', 'серпні'],
  ['September', 'Sept', 'Sep', 'сентября', 'сентябре', 'вересня', 'вересні'],
  ['October', 'Oct', 'октября', 'октябре', 'жовтня', 'жовтні'],
  ['November', 'Nov', 'ноября', 'ноябре', 'листопада', 'листопаді'],
  ['December', 'Dec', 'декабря', 'декабре', 'грудня', 'грудні'],
];

/** Days of the week from Monday, as Latin texts write them. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['Monday', 'Mon'],
  ['Tuesday', 'Tues', 'Tue'],
  ['Wednesday', 'Wed'],
  ['Thursday', 'Thurs', 'Thu'],
  ['Friday', 'Fri'],
  ['Saturday', 'Sat'],
  ['Sunday', 'Sun'],
];

/** Parts of a month: 2月初. */
export const MONTH_PARTS: Readonly<Record<string, string>> = {
  初: '初',
  上旬: '上旬',
  中旬: '中旬',
  下旬: '下旬',
  底: '底',
  末: '底',
};

/** Matches the name of a month; short forms may have a stop. */
export const MONTH_FORM = MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .map((form) =>
    /^\p{Script=Latin}{3,4}$/u.test(form) && !/^(?:May|June|July)$/u.test(form) ? `${form}\\.?` : form,
  )
  .join('|');

/** Whole names only: `sun` and `wed` are words too. */
export const WEEKDAY_FORM = WEEKDAYS.map(([name]) => name).join('|');

/** 1 to 12, or undefined. */
export function monthNamed(form: string): number | undefined {
  return placeIn(MONTHS, form.replace(/\.$/u, ''));
}

/** 1, Monday, to 7, or undefined. */
export function weekdayNamed(form: string): number | undefined {
  return placeIn(WEEKDAYS, form);
}

function placeIn(rows: readonly (readonly string[])[], form: string): number | undefined {
  const at = rows.findIndex((forms) => forms.some((one) => one.toLowerCase() === form.toLowerCase()));
  return at < 0 ? undefined : at + 1;
}

/** 周一 to 周日, by their character. */
export const HAN_WEEKDAYS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  日: 7,
  天: 7,
};

/** Which week is meant, as Chinese and English say it. */
export const WEEKS: Readonly<Record<string, string>> = {
  上: 'last ',
  上个: 'last ',
  last: 'last ',
  下: 'next ',
  下个: 'next ',
  next: 'next ',
  本: '',
  这: '',
  这个: '',
  this: '',
  '': '',
};
