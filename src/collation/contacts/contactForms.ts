import type { ContactKind, TextRange } from '../../model/index.ts';
import { Beginnings, matchesAt } from '../facts/beginnings.ts';

/**
 * Where the others stand. `with`: before the words, 王毅同库列巴通电话. `object`: behind them, 王毅会见拉夫罗夫; before them
 * where nobody stands behind. `speaker`: one alone speaks.
 */
export type ContactSide = 'with' | 'object' | 'speaker';

/** Words that tell of a contact where participants stand around them. */
export interface ContactForm {
  readonly kind: ContactKind;
  readonly side: ContactSide;
  readonly language: 'zh' | 'en';
  /** Its words in a settled text, by place; `hanPlaces` are the text's. */
  readonly wordsIn: (settled: string, hanPlaces: readonly number[]) => Iterable<RegExpExecArray>;
}

const zh = (kind: ContactKind, side: ContactSide, words: string): ContactForm => {
  const pattern = new RegExp(words, 'uy');
  return {
    kind,
    side,
    language: 'zh',
    wordsIn: (settled, places) => matchesAt(settled, pattern, places),
  };
};
const en = (kind: ContactKind, side: ContactSide, words: string): ContactForm => {
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'giu');
  return { kind, side, language: 'en', wordsIn: (settled) => settled.matchAll(pattern) };
};

/** What the Chinese words begin with. */
const HAN_BEGINS = /* @__PURE__ */ Beginnings.ofCharacters(/[电热通打致会接拜见面峰视外记新媒疫防吹答]/u);

/** Where a Chinese form's words may begin in a settled text: looked for once for all forms. */
export function hanPlaces(settled: string): number[] {
  return HAN_BEGINS.placesIn(settled);
}

const PHONE = '(?:(?:tele)?phone|video)';
const HOLD = '(?:held|hold|holds|holding|had|have|has|having)';
const FEW_WORDS = '(?:\\s[\\p{L}-]+){0,3}\\s';

/** Simplified, as settled texts are. What one form took is closed to those below it. */
export const CONTACT_FORMS: readonly ContactForm[] = [
  // 普通话 is a language, 通话记录 a paper.
  zh(
    'call',
    'with',
    '(?:电话|热线)(?:会谈|会晤|磋商|交谈|通话|会议)|通(?:了|过)?(?:一次|一通|视频|热线)?电话',
  ),
  zh('call', 'with', '(?<!普)通(?:了|过)?话(?!记录|纪录|录音|功能|软件|质量|费)|通(?:了|过)一次话'),
  zh('call', 'object', '打了?(?:一次|一通)?电话给'),
  // A telegram congratulates.
  zh('call', 'object', '致电(?!致|[^。；]{0,40}(?:祝贺|慰问|吊唁|哀悼|悼念))'),
  zh('meeting', 'object', '会见|接见|拜会|会晤'),
  zh('meeting', 'with', '会谈|会面(?![临对向])|见面|见了面|面谈|峰会|视频会议|外长会(?!议?纪要)'),
  zh(
    'pressConference',
    'speaker',
    '记者会|新闻发布会|记者招待会|(?:媒体|疫情|防控)发布会|吹风会|新闻简报会|答记者问',
  ),
  en(
    'call',
    'object',
    `(?:spoke|spoken|speak|speaks|speaking|talked|talk|talks)(?:\\s(?:again|briefly|separately))?\\s(?:by|on|over|via)\\s(?:the\\s|a\\s)?${PHONE}(?:\\scall)?(?:\\s(?:with|to))?`,
  ),
  en('call', 'object', `${PHONE}\\s(?:call|calls|conversation|talks)(?:\\s(?:with|between|to))`),
  en('call', 'object', `${HOLD}${FEW_WORDS}call\\s(?:with|to)`),
  en('call', 'object', '(?:tele)?phoned'),
  en('meeting', 'object', `${HOLD}${FEW_WORDS}(?:talks|meeting|meetings|summit|discussions)\\swith`),
  en('meeting', 'object', '(?:talks|meeting|summit)\\s(?:with|between)'),
  en('meeting', 'object', '(?:met|meet|meets|meeting)(?:\\s(?:with|again))?|sat\\sdown\\swith'),
  en('pressConference', 'speaker', '(?:news|press)\\s(?:conference|briefing)|(?:daily|regular)\\sbriefing'),
];

/** Words without one of which nothing tells of a contact; as written, in both scripts. */
const MAY_TELL =
  /通[了过過]?(?:一[次通]|[视視][频頻訊]|热线|熱線)?(?:[话話]|[电電][话話])|(?:电话|電話|热线|熱線)(?:[会會]|磋商|交[谈談]|通[话話])|[电電][话話][给給]|致[电電]|[会會][见見晤谈談面]|接[见見]|拜[会會]|[见見]了?面|面[谈談]|峰[会會]|[视視][频頻訊][会會]|外[长長][会會]|[记記]者(?:会|會|招待)|[发發][布佈][会會]|吹[风風][会會]|[简簡][报報][会會]|答[记記]者|\b(?:(?:tele)?phoned?|video|calls?|met|meets?|meeting|talks|summit|discussions|briefing|conference|sat down)\b/iuy;

/** What these begin with: ſ is an s where capitals do not count. */
const MAY_TELL_BEGINS = /* @__PURE__ */ Beginnings.ofCharacters(
  /[通电電热熱致会會接拜见見面峰视視外记記发發吹简簡答tpvcmsdbſ]/iu,
);

/**
 * False where a stretch of a text tells of no contact: most articles are left at this, and most sentences of the others.
 * The stretch begins and ends where words do.
 */
export function mayTellOfContact(text: string, [from, to]: TextRange = [0, text.length]): boolean {
  for (let at = MAY_TELL_BEGINS.next(text, from); at < to; at = MAY_TELL_BEGINS.next(text, at + 1)) {
    MAY_TELL.lastIndex = at;
    if (MAY_TELL.test(text)) return true;
  }
  return false;
}
