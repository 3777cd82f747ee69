/** How the names of papers, agencies, stations and sites end. */
const ENDS =
  /\p{Script=Han}(?:[报報社网網台臺]|周刊|週刊|月刊|半月[谈談]|杂志|雜誌|[电電][视視]|广播|廣播|之[声聲音]|[时時][报報]|在线|在線|[传傳]媒)$/u;
/** Other words that end so. */
const OTHER_WORDS =
  /(?:互联网|互聯網|电网|電網|[海情预預举舉简簡捷汇彙申通警回][报報]|平台|平臺|[后後舞阳陽灶][台臺]|公社|合作社|旅行社)$/u;
const LETTERED =
  /\b(?:news|press|agency|times|post|daily|weekly|tribune|journal|herald|magazine|review|radio|tv|television|gazette|chronicle|observer|guardian|telegraph|broadcasting)\b/iu;
/** World news is what a paper files under. */
const SECTIONS =
  /^(?:(?:world|breaking|latest|top|local|national|domestic|foreign|international|business|financial|sports?|tech\p{L}*|us|u\.s\.|uk|eu|asia|china|war)\s+news|press\s+(?:freedom|release|releases|conference|review))$/iu;

/** True for a name that can only be an outlet's: what stands alone under categories or tags may as well be a topic. */
export function isOutletName(name: string): boolean {
  const settled = name.normalize('NFKC').trim();
  if (ENDS.test(settled)) return !OTHER_WORDS.test(settled);
  return /\S\s+\S/u.test(settled) && LETTERED.test(settled) && !SECTIONS.test(settled);
}

/** What stands where a house signs with those who work for it. */
const STAFF =
  /\b(?:staff|reporters?|correspondents?|editors?|editorial|newsroom|desk|team|contributors?|writers?)\b|(?:编辑部|編輯部|编委会|編委會|评论部|評論部|[报報][道導导][组組]|小[组組]|团队|團隊|工作室)$/iu;

/** True for those who work for an outlet, by another name than its own: Guardian staff, 编辑部. */
export function isStaff(name: string): boolean {
  return STAFF.test(name);
}
