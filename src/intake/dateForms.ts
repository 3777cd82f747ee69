/** A form that dates are written in. */
interface DateForm {
  /** An example, which is the reason that the form is here. */
  readonly example: string;
  readonly pattern: RegExp;
}

/** Months as Russian and Ukrainian dates have them: their number, from 1. */
export const CYRILLIC_MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'января|січня',
    'февраля|лютого',
    'марта|березня',
    'апреля|квітня',
    'мая|травня',
    'июня|червня',
    'июля|липня',
    'августа|серпня',
    'сентября|вересня',
    'октября|жовтня',
    'ноября|листопада',
    'декабря|грудня',
  ].flatMap((names, index) => names.split('|').map((name) => [name, index + 1])),
);

/** What the named groups of a form hold; which of them a form has is its own matter. */
export type DateGroups = Readonly<Record<string, string | undefined>>;

const HALVES = '上午|下午|中午|凌晨|清晨|早上|早晨|傍晚|晚上|晚间|晚間|夜间|夜間|午后|午後';
const CLOCK = String.raw`(?<halfBefore>${HALVES})?\s*(?<hour>\d{1,2})(?::|时|時|点|點)(?<minute>\d{2})分?(?::?(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?秒?)?(?:\s*(?<halfAfter>[ap]\.?m\b\.?))?`;
const ZONE_ZH =
  '(?:北京|台北|臺北|台湾|台灣|臺灣|香港|澳门|澳門|新加坡|东京|東京|日本|首尔|首爾|莫斯科|格林[尼威]治(?:标准|標準)?)(?:时间|時間)';
const ZONE = String.raw`\(?(?<zone>${ZONE_ZH}|(?:UTC?|GMT)\s*[+-]\d{1,2}(?::?\d{2})?|[+-]\d{2}(?::?\d{2})?|[a-z]{1,5})\)?(?:\s*\([^()]{1,60}\))?`;
const TIME = String.raw`(?:(?<zoneBefore>${ZONE_ZH})\s*)?${CLOCK}(?:\s*${ZONE})?`;
/** 21.43, only behind the name of a month: among numbers it may be a day. */
const TIME_WITH_DOT = TIME.replace('(?::|', '(?:[:.]|');

const MONTH = String.raw`(?<monthName>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const MONTH_CYRILLIC = `(?<monthName>${Object.keys(CYRILLIC_MONTHS).join('|')})`;
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?`;
const WEEKDAY_ZH = String.raw`(?:\s*\(?(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]\)?)?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const BEFORE_TIME = String.raw`(?:,?\s+(?:at\s+|[-|–]\s+)?|\s*,\s*)`;

function form(example: string, source: string): DateForm {
  return { example, pattern: new RegExp(`^${source}$`, 'i') };
}

/** Every form that is read. Of numbers between slashes, only those that cannot be months first: nobody can tell 3/4/2022. */
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
    String.raw`${WEEKDAY}${DAY}[\s-]+${MONTH},?[\s-]+(?<year>\d{4})(?:${BEFORE_TIME}${TIME_WITH_DOT})?`,
  ),
  form(
    'March 1, 2022 1:43 PM, Tue Mar 01 2022 13:43:07 GMT+0800 (CST)',
    String.raw`${WEEKDAY}${MONTH}\s+${DAY},?\s+(?<year>\d{4})(?:${BEFORE_TIME}${TIME_WITH_DOT})?`,
  ),
  form(
    '1 марта 2022, 21:43, 1 березня 2022 р., 21:43',
    String.raw`(?<day>\d{1,2})\s+${MONTH_CYRILLIC}\s+(?<year>\d{4})(?:\s*(?:года|року|[гр]\.))?(?:(?:,|\s+[ву]|\s*[-–—|])?\s+${TIME})?`,
  ),
  form(
    '01.03.2022 21:43: no place writes months first with dots',
    String.raw`(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?:\s*(?:года|року|[гр]\.))?(?:(?:,|\s*[-–—|])?\s+${TIME})?`,
  ),
  form(
    '13/02/2022, 13-02-2022 21:43: a month has no such number',
    String.raw`(?<day>1[3-9]|2\d|3[01])(?<mark>[-/])(?<month>\d{1,2})\k<mark>(?<year>\d{4})(?:(?:,|\s*[-–—|])?\s+${TIME})?`,
  ),
  form(
    '中午12:30 2022年3月1日',
    String.raw`${TIME},?\s+(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号號]${WEEKDAY_ZH}`,
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
