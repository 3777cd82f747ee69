import type { NameTrust } from './authorNames.ts';

/** A by-line in a text. */
export interface BylineRule {
  readonly reason: string;
  /**
   * `line`: a whole line among the first or last; `head`: one among the first; `start`: the beginning
   * of a paragraph among the first; `opening`: the first lines, joined by `\n`.
   */
  readonly place: 'line' | 'head' | 'start' | 'opening';
  /** Its group `names` has the names. */
  readonly pattern: RegExp;
  readonly trust: NameTrust;
}

/** Who edits, behind who writes. */
const EDITOR = '(?:责任编辑|責任編輯|责编|責編|网编|網編|编辑|編輯|主编|校[对對]|核稿|来源|來源|摄影|攝影)';
const REPORTER =
  '(?:[驻駐派]\\p{Script=Han}{1,8}?)?(?:特约|特約|特派|实习|實習|见习|見習|首席|资深|資深)*(?:记者|記者)';

/** What by-lines look like. Only what is certain: an interview has lines `记者：…` as well, a caption `记者…摄`. The first that fits counts. */
export const BYLINE_RULES: readonly BylineRule[] = [
  {
    reason:
      'a line with who edited beside who wrote: (记者:唐家婕 责编：申铧 网编：洪伟), 记者：一冰 责编：申铧 (自由亚洲电台)',
    place: 'line',
    pattern: new RegExp(
      `^[（(]?\\s*(?:\\p{Script=Han}{2,10}?)??${REPORTER}\\s*[:：]?\\s*(?<names>[^:：]{2,60}?)[\\s。；;]*${EDITOR}[\\s:：]`,
      'u',
    ),
    trust: 'credit',
  },
  {
    reason:
      'a line that says who wrote it: 作者：程映虹, 文/张三, 撰文｜李四, 文 | 新京报记者王瑞文 实习生 谢婧雯',
    place: 'line',
    pattern: new RegExp(
      `^[（(【[]?\\s*(?:本文)?(?:作者|撰文|撰稿人?|采写|採寫|特[约約](?:评论员|評論員|撰稿人?)|文字|文)\\s*[:：/／|｜]\\s*(?<names>[^:：]{2,60}?)(?:\\s+${EDITOR}\\s*[:：/／|｜].{0,60})?[）)】\\]]?$`,
      'u',
    ),
    trust: 'signed',
  },
  {
    reason: 'a line of several notes: 来源：示例网　作者：张三　2022-03-01',
    place: 'head',
    pattern:
      /^(?:[^\n]{0,60}\s)(?:作者|记者|記者)\s*[:：]\s*(?<names>[^\s:：]{2,30}(?:[、，,]\s*[^\s:：]{2,30}){0,5})(?:\s.{0,80})?$/u,
    trust: 'running',
  },
  {
    reason:
      'a line that says who reported: 红星新闻记者：王田, 实习记者：孙小野, 澎湃新闻记者 张三, 記者張三／台北報導',
    place: 'line',
    pattern: new RegExp(
      `^[（(【[〔]?\\s*(?:[\\p{Script=Han}A-Za-z]{2,12}?)??${REPORTER}\\s*[:：/／|｜]?\\s*(?<names>[^:：，。,]{2,40})[）)】\\]〕]?$`,
      'u',
    ),
    trust: 'running',
  },
  {
    reason:
      'a dateline with its reporter: （中央社記者余曉涵台北8日電）, 【大纪元…讯】（大纪元记者洪宁、张顿采访报导）, (联合早报记者 张三报道)',
    place: 'start',
    pattern: new RegExp(
      `^(?:【[^】\\n]{2,30}[讯訊电電]】\\s*)?[（(【[〔]\\s*(?:[\\p{Script=Han}A-Za-z-]{2,12}?)??\\s*${REPORTER}\\s*[:：]?\\s*(?<names>[^（）()【】[\\]〔〕，。]{2,50})[）)】\\]〕]`,
      'u',
    ),
    trust: 'running',
  },
  {
    reason:
      'a dateline with its reporter behind it: 新华社北京3月1日电（记者张三、李四）, 本报讯（记者 张三）',
    place: 'start',
    pattern: new RegExp(
      `^[^（(，。\\n]{2,24}(?:[电電讯訊]|消息|[报報][道导導])\\s*[（(]\\s*(?:[\\p{Script=Han}]{2,10}?)??${REPORTER}\\s*[:：]?\\s*(?<names>[^（）()，。]{2,50})[）)]`,
      'u',
    ),
    trust: 'running',
  },
  {
    reason:
      'an outlet and who wrote for it, in brackets: 【文/观察者网 张三】, （观察者网 文/张三）, [环球网 张三]',
    place: 'start',
    pattern:
      /^[（(【[]\s*(?:文\s*[/／]\s*)?[\p{Script=Han}]{1,8}(?:网|網|报|報|社|新闻|新聞)(?:\s*[/／|｜]?\s*文\s*[/／]\s*|\s+)(?<names>[^（）()【】[\]，。]{2,30})[）)】\]]/u,
    trust: 'running',
  },
  {
    reason:
      'a name with the agencies that its bearer worked from: 乐然（综合报道） (德国之声). Of two names parted by a slash, 凝炼/王凡（德新社）, one may be who edited: none is taken',
    place: 'line',
    pattern:
      /^(?:null )?(?<names>[^\s，、。/／（(]{2,12})\s*[（(](?:(?:[综綜]合)?[报報][道导導]|[综綜]合|[\p{Script=Han}]{1,10}[社台臺]|ARD|ZDF|AFP|AP|dpa|epd|KNA)(?:\s?[、，,/]\s?(?:[\p{Script=Han}]{1,10}[社台臺等]|ARD|ZDF|AFP|AP|dpa|epd|KNA))*等?[）)]$/u,
    trust: 'credit',
  },
  {
    reason:
      'names above the time of the feed: 刘文 ⏎ 2021-01-12T11:04:31.496Z, AMY QIN,AMY QIN ⏎ 2021-01-13 10:24:00 (德国之声, 纽约时报中文网)',
    place: 'opening',
    pattern:
      /^(?:null )?(?<names>[^\n。:：]{2,60}?)(?:\s*[（(]?[综綜]合[报報][道导導][）)]?)?\n\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}/u,
    trust: 'running',
  },
  {
    reason: 'a name, and below it what its bearer is: 冯兆音 ⏎ BBC中文驻北美记者 发自华盛顿 (BBC)',
    place: 'opening',
    pattern: new RegExp(
      `^(?<names>[^\\n。:：，]{2,30})\\n[\\p{Script=Han}A-Za-z]{0,10}${REPORTER}(?:\\s+[发發]自\\p{Script=Han}{1,10})?(?:\\n|$)`,
      'u',
    ),
    trust: 'running',
  },
  {
    reason: 'By Jane Doe and John Smith; Автор: Олександра Матвійчук',
    place: 'line',
    pattern:
      /^(?:By:?|BY:?|Story by|Written by|(?:Автор(?:и|ы)?|Текст|Автор статьи|Автор статті)\s*:)\s+(?<names>[^:。]{4,80})$/u,
    trust: 'running',
  },
];
