import { foldCharacter } from '../../text/index.ts';
import { ATTRIBUTION_VERBS, ENGLISH_ATTRIBUTION_VERBS } from '../collate/attributionVerbs.ts';
import { SOUNDS } from '../facts/nameForms.ts';
import { settleInPlace } from '../facts/settledText.ts';
import { COUNTRIES, ENGLISH_TITLE_FORM, TITLE_BEHIND_FORM, TITLE_ENDS, TITLE_FORM } from '../facts/titles.ts';
import { ENGLISH_OFFICE_OF } from './englishOffices.ts';

/** What a text says of a person at one place: the title given, or the verb that the person's words stand under. */
export interface Role {
  readonly kind: 'title' | 'verb';
  /** As written; an English verb in small letters. */
  readonly word: string;
  /** UTF-16 units of the text: the name with its title, or the name up to the end of the verb. */
  readonly from: number;
  readonly to: number;
}

/** A name in a text, with where the names before and behind it stand. */
export interface NamePlace {
  readonly from: number;
  readonly to: number;
  /** Where the name before it ends; 0 where there is none. */
  readonly after: number;
  /** Where the next name begins; the text's length where there is none. */
  readonly before: number;
}

/** No title and no way from a name to its verb is longer. */
const REACH = 60;

/** The parts of a foreign name before the one that is listed: 弗拉基米尔·泽连斯基. */
const GIVEN_PARTS = new RegExp(`(?:[${SOUNDS}]{1,8}[·•・‧∙-])+$`, 'u');
/** A blank behind an English title, a joint behind the other parts of the name. */
const MAY_END_TITLE = /[\s·•・‧∙-]/u;
/** A digit tells what the character behind it means: 20日. */
const IN_TITLE = /[\p{Script=Han}\d·•・‧∙-]/u;
const SHORT_COUNTRY = /[中美俄乌英法德日韩朝印以伊欧土波]/u;
const TITLE_BEFORE = new RegExp(`(?:${TITLE_FORM})$`, 'u');
const TITLE_BEHIND = new RegExp(`^(?:${TITLE_BEHIND_FORM})`, 'u');
const ENGLISH_TITLE = new RegExp(
  `(?<![\\p{L}-])(?<title>${ENGLISH_OFFICE_OF}${ENGLISH_TITLE_FORM})\\s(?:\\p{Lu}[\\p{L}.’'-]*\\s){0,2}$`,
  'u',
);

/** Behind a name these are mostly another's: 特朗普律师朱利安尼, 挺特朗普议员. */
const OF_OTHERS: ReadonlySet<string> = new Set(['律师', '议员']);

/** What may stand between a name and the verb, as data: none of it is another subject. `NO_BORDER` is what a clause has inside. */
const NO_BORDER = '[^，。；：,.;:！？!?“”「」\\n]';
const WHEN =
  '(?:当地时间|美东时间|北京时间)?(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:月\\d{1,2})?日|[当今昨][天日晚早]|周[一二三四五六日]|[上下]?星期[一二三四五六日]|[上下]午|晚间?|凌晨|清晨|早上|晚上|近日|日前|此前|稍早|稍后|随后|之后|其后|后来|事后|最后|首先)(?:（[^（）]{1,10}）)?';
const WHERE = `在${NO_BORDER}{1,24}?(?:时|中|上|后|期间|会间)(?:，|,)?|在[^，。；：,.;:！？!?“”「」\\n的被遭受]{2,6}?`;
const TO_WHOM = '[对向][^，。；：,.;:！？!?“”「」\\n的]{1,14}?';
const WITH_WHOM = `(?:应约|应邀)?[与同和]${NO_BORDER}{2,24}?(?:通电话|通话|会谈|会晤|会面|会见|交谈|谈话)(?:时|后|中)?`;
const ON_WHAT = `(?:就(?![任职业读寝餐不是会要能可])|针对)${NO_BORDER}{2,16}?`;
const BY_WHAT =
  '(?:(?:发表|发布|发出|透过|通过|以)?(?:书面)?声明|(?:透过|通过)(?:推特|脸书|视频|发言人|社交媒体)|发?推文?|发文|撰文|致辞|致词|讲话|发言|受访|会[中后上])(?:时|中)?';
const HOW =
  '(?:还|也|又|并|则|就|才|再|再次|一再|再三|多次|曾|曾经|已|已经|进一步|明确|公开|同时|另外|此外|就此|对此|为此|特别|坚决|郑重|严肃|强烈|直言|坦率|当场|亦|均|都|仍|仍然|更|随即|即|先|继续|反复|重点|首度|首次|高度|严正)';
const GAP = `(?:${[WHEN, WHERE, TO_WHOM, WITH_WHOM, ON_WHAT, BY_WHAT, HOW].join('|')}){0,4}?`;
/** The name in its own letters: 佩斯科夫（Dmitry Peskov）. */
const GLOSS = '(?:\\s?[(（][^()（）]{1,40}[)）]\\s?)?';

/** 说明, 称赞, 道歉 begin with the short verbs and are others. */
const SHORT_VERBS =
  '(?:写道|说(?![的明服和法辞客过不得话])|称(?![的赞为号呼作颂职病霸雄谓许心道帝])|道(?=[,，:：]))';
/** 表示欢迎 is a greeting and 批评声 a noun; 要求的 leads on to another noun. */
const VERB = `(?:${ATTRIBUTION_VERBS.join('|')})(?![的声者])|${SHORT_VERBS}`;
const VERB_BEHIND = new RegExp(`^${GLOSS}${GAP}(?<verb>${VERB})`, 'u');

/** Behind a name it is plain that no verb follows. */
const ENDS_CLAUSE = /[,，。.、；;：:？?！!)）》”"」』的]/u;

/** Words before a name that make it the one spoken to, or of. */
const SPOKEN_TO =
  /(?:对|向|给|被|让|与|同|跟|由|为|据|告诉|批评|要求|敦促|警告|呼吁|问及|谈及|提及|谈到|提到|说到|关于|致信|致函|致电|写信|上书|会见|会晤|采访|请求|促请|希望)$/u;

const ENGLISH_VERBS = ENGLISH_ATTRIBUTION_VERBS.join('|');
const ENGLISH_VERB_BEHIND = new RegExp(
  `^(?:\\s(?:has|had|have|also|then|later|again|reportedly|repeatedly|recently|(?:on|last)\\s\\p{Lu}\\p{Ll}+day|\\p{Lu}\\p{Ll}+day)){0,3}\\s(?<verb>${ENGLISH_VERBS})\\b`,
  'u',
);
/** A verb before the name is the name's where words of a quote end before it. */
const ENGLISH_VERB_BEFORE = /[,”"’'?!]\s?(?<verb>said|says|added|stressed|noted|warned|insisted)\s$/u;

/** The title of a person at a place and the verb of what the person says there, where there are any. */
export function rolesAt(text: string, place: NamePlace): Role[] {
  const title = titleBefore(text, place);
  const behind = titleBehind(text, place);
  const from = title?.from ?? place.from;
  const to = behind?.to ?? place.to;
  return [title, behind, verbAt(text, place, from, to)].flatMap((role) => role ?? []);
}

function titleBefore(text: string, { from, to, after }: NamePlace): Role | undefined {
  // Most names stand behind no title, and the last character before them says so.
  if (!MAY_END_TITLE.test(text.charAt(from - 1)) && !TITLE_ENDS.has(foldCharacter(text.charAt(from - 1)))) {
    return undefined;
  }
  const written = text.slice(titleReach(text, after, from), from);
  const settled = settleInPlace(written);
  const given = GIVEN_PARTS.exec(settled)?.[0].length ?? 0;
  const end = written.length - given;
  const title = TITLE_BEFORE.exec(settled.slice(0, end))?.[0] ?? ENGLISH_TITLE.exec(settled)?.groups?.title;
  if (title === undefined) return undefined;
  const titleEnd = settled.lastIndexOf(title) + title.length;
  const start = titleEnd - title.length;
  const at = start + wrongBeginning(settled, start);
  return { kind: 'title', word: written.slice(at, titleEnd), from: from - written.length + at, to };
}

/**
 * How many characters at the beginning of a title belong to what stands before it: 20日新任总统 has no Japan in it, 之所以众议院议长
 * no Israel, and a country in one character stands before no other country.
 */
function wrongBeginning(settled: string, at: number): 0 | 1 {
  const [before, first] = [settled.slice(0, at), settled.charAt(at)];
  if (first === '日' && /[\d一二三四五六七八九十今昨当近次翌即]$/u.test(before)) return 1;
  if (first === '以' && /[所可得加足难予]$/u.test(before)) return 1;
  const isCountry = (from: number) => COUNTRIES.some((country) => settled.startsWith(country, from));
  return SHORT_COUNTRY.test(first) && isCountry(at + 1) && !isCountry(at) ? 1 : 0;
}

/** Where a title before a name can begin at the earliest: a Chinese one in the run of characters before the name. */
function titleReach(text: string, after: number, from: number): number {
  const least = Math.max(after, from - REACH);
  if (text.charAt(from - 1) === ' ') return least;
  let at = from;
  while (at > least && IN_TITLE.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function titleBehind(text: string, { from, to, before }: NamePlace): Role | undefined {
  const title = TITLE_BEHIND.exec(settleInPlace(text.slice(to, to + 6)))?.[0];
  if (title !== undefined && OF_OTHERS.has(title)) return undefined;
  // 拜登国务卿布林肯: the office is the next one's.
  if (title === undefined || to + title.length >= before) return undefined;
  const end = to + title.length;
  return { kind: 'title', word: text.slice(to, end), from, to: end };
}

function verbAt(text: string, place: NamePlace, from: number, to: number): Role | undefined {
  if (ENDS_CLAUSE.test(text.charAt(to))) return englishVerbBefore(text, place, from);
  const behind = settleInPlace(text.slice(to, to + REACH));
  const found = VERB_BEHIND.exec(behind) ?? ENGLISH_VERB_BEHIND.exec(behind);
  const verb = found?.groups?.verb;
  if (
    found &&
    verb !== undefined &&
    !SPOKEN_TO.test(settleInPlace(text.slice(Math.max(0, from - 4), from)))
  ) {
    const end = to + found[0].length;
    return { kind: 'verb', word: text.slice(end - verb.length, end), from, to: end };
  }
  return englishVerbBefore(text, place, from);
}

function englishVerbBefore(text: string, { to, after }: NamePlace, from: number): Role | undefined {
  if (text.charAt(from - 1) !== ' ') return undefined;
  const words = text
    .slice(Math.max(after, from - REACH), from)
    .replace(/(?:\p{Lu}[\p{L}.’'-]*\s){1,4}$/u, '');
  const verb = ENGLISH_VERB_BEFORE.exec(words)?.groups?.verb;
  return verb === undefined ? undefined : { kind: 'verb', word: verb, from, to };
}
