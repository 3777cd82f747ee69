/** A form that dates are written in. */
interface DateForm {
  /** An example, which is the reason that the form is here. */
  readonly example: string;
  readonly pattern: RegExp;
}

/** What the named groups of a form hold; which of them a form has is its own matter. */
export type DateGroups = Readonly<Record<string, string | undefined>>;

const HALVES = '上午|下午|中午|凌晨|清晨|早上|早晨|傍晚|晚上|晚间|晚間|夜间|夜間|午后|午後';
const CLOCK = String.raw`(?<halfBefore>${HALVES})?\s*(?<hour>\d{1,2})(?::|时|時|点|點)(?<minute>\d{2})分?(?::?(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?秒?)?(?:\s*(?<halfAfter>[ap]\.?m\b\.?))?`;
const ZONE = String.raw`\(?(?<zone>北京时间|北京時間|(?:UTC?|GMT)\s*[+-]\d{1,2}(?::?\d{2})?|[+-]\d{2}(?::?\d{2})?|[a-z]{1,5})\)?(?:\s*\([^()]{1,60}\))?`;
const TIME = String.raw`(?:(?<zoneBefore>北京时间|北京時間)\s*)?${CLOCK}(?:\s*${ZONE})?`;

const MONTH = String.raw`(?<monthName>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?`;
const WEEKDAY_ZH = String.raw`(?:\s*\(?(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]\)?)?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const BEFORE_TIME = String.raw`(?:,?\s+(?:at\s+|[-|–]\s+)?|\s*,\s*)`;

function form(example: string, source: string): DateForm {
  return { example, pattern: new RegExp(`^${source}$`, 'i') };
}

/** Every form that is read. Day-first and month-first numbers (3/4/2022) are not: nobody can tell them apart. */
export const DATE_FORMS: readonly DateForm[] = [
  form(
    '2022-03-07T07:22:00.000Z, 2022/3/7 15:22, 2022.03.07',
    String.raw`(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})${WEEKDAY_ZH}(?:(?:T|\s+)${TIME})?`,
  ),
  form(
    '2022年3月7日 星期一 下午3:22',
    String.raw`(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号號]${WEEKDAY_ZH}(?:\s*${TIME})?`,
  ),
  form(
    'Tue, 01 Mar 2022 13:43:07 GMT',
    String.raw`${WEEKDAY}${DAY}[\s-]+${MONTH},?[\s-]+(?<year>\d{4})(?:${BEFORE_TIME}${TIME})?`,
  ),
  form(
    'March 1, 2022 1:43 PM, Tue Mar 01 2022 13:43:07 GMT+0800 (CST)',
    String.raw`${WEEKDAY}${MONTH}\s+${DAY},?\s+(?<year>\d{4})(?:${BEFORE_TIME}${TIME})?`,
  ),
  form(
    'Tue Mar  1 13:43:07 UTC 2022',
    String.raw`${WEEKDAY}${MONTH}\s+${DAY}\s+${CLOCK}(?:\s+${ZONE})?\s+(?<year>\d{4})`,
  ),
  form(
    '20220307, 20220307T152200Z, 20220307152200',
    String.raw`(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?:[T_ ]?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})(?:\s*${ZONE})?)?`,
  ),
];

/** Seconds or milliseconds since 1970. Ten digits that could be year, month, day and hour are not read. */
export const EPOCH_FORM =
  /^(?:(?!(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])$)\d{10}|\d{13})$/;
