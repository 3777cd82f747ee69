/** Where an article says that it is exclusive. `rightsLine`: in the line on whose text it is, which is furniture. */
export type ClaimPlace = 'headline' | 'category' | 'opening' | 'rightsLine';

/** A way of saying that an article is exclusive. */
export interface ClaimRule {
  readonly id: string;
  readonly reason: string;
  readonly where: readonly ClaimPlace[];
  readonly pattern: RegExp;
  /**
   * `anyone`: the form itself is a label of the article. `own`: what stands before it in its clause must name the outlet itself: 路透社独家报导 in another outlet’s text is the claim of Reuters. `ownOrNobody`: nothing may stand there too.
   */
  readonly speaker: 'anyone' | 'own' | 'ownOrNobody';
}

/** The first rule that fits counts. */
export const CLAIM_RULES: readonly ClaimRule[] = [
  {
    id: 'headline.label',
    reason: 'a label before the headline: 【独家】河北防疫文件…, 独家：百度…, 本报独家｜…, 独家专访｜…',
    where: ['headline'],
    pattern:
      /^[^\p{L}\p{N}]*(?:本[报報刊台臺网網社站])?(?:独家|獨家)(?:新闻|新聞|报道|報道|报导|報導|消息|专访|專訪|对话|對話|采访|採訪|直击|直擊|披露|首发|首發|解读|解讀|视频|視頻|调查|調查)?\s*[】》〉\]］)）」』:：|｜丨/／—–·-]/u,
    speaker: 'anyone',
  },
  {
    id: 'headline.bracket',
    reason: 'a label in brackets anywhere in the headline: 百度拟造车（独家）, 《独家新闻》',
    where: ['headline'],
    pattern:
      /[【《〈[［(（「『](?:[^】》〉\]］)）」』，。]{0,6})(?:独家|獨家)[^】》〉\]］)）」』，。]{0,6}[】》〉\]］)）」』]/u,
    speaker: 'anyone',
  },
  {
    id: 'headline.deed',
    reason: 'the outlet says what it alone did: 独家专访…, 观察者网独家获悉…',
    where: ['headline'],
    pattern:
      /(?<![非])(?:独家|獨家)(?:专访|專訪|报道|報道|报导|報導|披露|揭露|揭秘|获悉|獲悉|获得|獲得|获取|獲取|对话|對話|采访|採訪|首发|首發|调查|調查)/u,
    speaker: 'ownOrNobody',
  },
  {
    id: 'headline.english',
    reason: 'a label before or in the headline: Exclusive: …, EXCLUSIVE – …, … [Exclusive]',
    where: ['headline'],
    pattern: /^\W*exclusive\s*[:：|–—-]|[[(（【]exclusive[\])）】]/iu,
    speaker: 'anyone',
  },
  {
    id: 'category',
    reason: 'the outlet files it under its exclusives: 独家, 独家报道, Exclusive',
    where: ['category'],
    pattern: /^.{0,4}(?:独家|獨家).{0,4}$|^exclusives?$/iu,
    speaker: 'anyone',
  },
  {
    id: 'opening.deed',
    reason: 'the first sentences say what the outlet alone did: 本报记者独家获悉, 大纪元独家获取',
    where: ['opening'],
    pattern:
      /(?<![非])(?:独家|獨家)(?:提前)?(?:专访|專訪|报道|報道|报导|報導|披露|揭露|获悉|獲悉|获知|獲知|获得|獲得|获取|獲取|取得|对话|對話|采访|採訪|首发|首發|调查|調查|消息|稿件)/u,
    speaker: 'own',
  },
  {
    id: 'opening.label',
    reason: 'a label before the text: 独家：…, 【本报独家】…',
    where: ['opening'],
    pattern:
      /^[^\p{L}\p{N}]*(?:本[报報刊台臺网網社站])?(?:独家|獨家)(?:新闻|新聞|报道|報道|报导|報導|消息|专访|專訪)?\s*[】》\]］)）:：|｜丨]/u,
    speaker: 'anyone',
  },
  {
    id: 'opening.english',
    reason: 'the first sentences say it with the outlet’s name: in an exclusive interview with Reuters',
    where: ['opening'],
    pattern: /\bexclusive(?:ly)?\b/iu,
    speaker: 'own',
  },
  {
    id: 'rights.line',
    reason: 'the line on rights says it: 本文系观察者网独家稿件，未经授权，不得转载。',
    where: ['rightsLine'],
    pattern: /(?<![非])(?:独家|獨家)|\bexclusive\b/iu,
    speaker: 'anyone',
  },
];

/** Words by which an outlet speaks of itself, and what follows them; a person may say 我们 in a quotation, so that is none. */
export const OWN_VOICE = /(?:本[报報刊台臺网網社站]|我[报報台臺社])(.*)$/u;
