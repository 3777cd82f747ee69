import { isAgency, isNobody, isOtherWork, withoutRoles } from './authorWords.ts';
import { isDatelinePlace, withoutPlaces } from './datelinePlaces.ts';
import { isSurnamed } from './surnames.ts';

/**
 * How sure a place is that a person is named there. `stated`: front matter, which may say any name; `signed`: a line
 * `作者：…`, where any pen name may stand; `credit`: a line that can only be a by-line, where short pen names stand as well;
 * `running`: words in a line, which must look like a person's name.
 */
export type NameTrust = 'stated' | 'signed' | 'credit' | 'running';

/** Longest name, and longest by-line that is looked at, in UTF-16 units. */
const LONGEST_NAME = 80;
const LONGEST_BYLINE = 4_000;
/** Longest name with the roles and places beside it. */
const LONGEST_PART = 160;

/** Control characters, and marks that turn the direction of text or cannot be seen; joiners inside words stay. */
const UNSETTLED =
  /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]+/gu;
/** Signs that no name has. */
const NO_NAME = /[<>{}[\]()（）\\=@#$%^*~`_?!？！。…:：“”"「」『』《》〈〉+©®™\ufffd]|\/\/|\bwww\./u;
const MAIL = /[<(（]?\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}\b[>)）]?/gu;
/** 乐然（摘译）, 张平（摘编） */
const OTHER_WORK = /[(（][^()（）]{0,20}[译譯编編摄攝校][^()（）]{0,20}[)）]/u;
const BRACKETED = /[(（][^()（）]{0,80}[)）]/gu;
const SEPARATORS = /\s*[、，,;；/／|｜&＆]\s*|\s+(?:and|und|et|y|і|та|и)\s+/iu;

/** `jane@example.org (Jane Doe)`, as RSS has it. */
const MAIL_FIRST = /^[^\s@()]{1,64}@[^\s@()]{1,254}\s*[(（]([^()（）]{2,80})[)）]$/u;

/** A by-line without mail addresses. */
export function withoutMail(written: string): string {
  return written.trim().replace(MAIL_FIRST, '$1').replace(MAIL, ' ');
}

/** The names of a value that can be nothing but persons'; none where a part of it may be something else. */
export function plainPersons(written: string): string[] {
  const inverted = invertedName(settledByline(written));
  return inverted === undefined ? authorNames(written, 'running') : [inverted];
}

/**
 * The names in a by-line, as they are written; none where any part of it may be no name. Outlets, agencies and roles are
 * left out.
 */
export function authorNames(
  written: string,
  trust: NameTrust,
  isOutlet: (name: string) => boolean = () => false,
): string[] {
  const settled = settledByline(written);
  if (trust !== 'stated' && OTHER_WORK.test(settled)) return [];
  const bare = withoutMail(settled).replace(BRACKETED, ' ').replace(/\s+/g, ' ').trim();
  if (bare === '' || NO_NAME.test(bare)) return [];
  const inverted = trust === 'stated' ? invertedName(bare) : undefined;
  const parts = inverted === undefined ? partsOf(bare) : [inverted];
  const names = parts.flatMap((part) => namesOfPart(part, trust, isOutlet));
  return names.some((name) => name === undefined) || isUnclear(names as string[])
    ? []
    : distinctNames(names as string[]);
}

/** De Morgan, Augustus is one name and Jane Doe, Kyiv none: a single word beside whole names may be part of one, or a place. */
function isUnclear(names: readonly string[]): boolean {
  const lettered = names.filter((name) => !/\p{Script=Han}/u.test(name));
  const isSingle = (name: string): boolean => !name.includes(' ');
  return lettered.some(isSingle) && !lettered.every(isSingle);
}

/** A by-line in one line, without what cannot be seen, and no longer than one is. */
function settledByline(written: string): string {
  return written
    .slice(0, LONGEST_BYLINE)
    .replace(UNSETTLED, ' ')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `Doe, Jane` is one name; `Jane Doe, John Smith` are two. */
function invertedName(text: string): string | undefined {
  return /^\p{Lu}[\p{L}\p{M}'’-]+, \p{Lu}[\p{L}\p{M}.'’-]*$/u.test(text) && !/\p{Script=Han}/u.test(text)
    ? text
    : undefined;
}

/** Commas and their like part names; a space does where Han stands on both sides. */
function partsOf(text: string): string[] {
  return text.split(SEPARATORS).filter((part) => part !== '');
}

/** The names of a part: none where it is an outlet, a role or a place, undefined for what is something else. */
function namesOfPart(
  part: string,
  trust: NameTrust,
  isOutlet: (name: string) => boolean,
): (string | undefined)[] {
  if (part.length > LONGEST_PART) return [undefined];
  if (isOutlet(part) || isAgency(part) || isOtherWork(part)) return [];
  const bare = withoutRoles(part, trust === 'stated');
  if (bare === '' || isOutlet(bare) || (trust !== 'stated' && isDatelinePlace(bare))) return [];
  const words = bare.split(' ').filter((word) => trust !== 'stated' || !isNobody(word));
  if (words.length > 1 && words.every((word) => /^\p{Script=Han}+$/u.test(word))) {
    const parted = words.flatMap((word) =>
      namesOfPart(word, trust === 'stated' ? 'running' : trust, isOutlet),
    );
    return parted.includes(undefined) && trust === 'stated' ? [wholeName(bare, trust)] : parted;
  }
  return joinedNames(bare) ?? [wholeName(words.join(' '), trust)];
}

/** 张三和李四, but not 李和平. */
function joinedNames(part: string): string[] | undefined {
  const [, ...names] = /^(\p{Script=Han}{2,4})[和与與及](\p{Script=Han}{2,4})$/u.exec(part) ?? [];
  return names.length === 2 && names.every((name) => isSurnamed(name) && !isNobody(name)) ? names : undefined;
}

/** A part without the places behind it, where that leaves a name. */
function wholeName(part: string, trust: NameTrust): string | undefined {
  const candidates = trust === 'stated' ? [part] : withoutPlaces(part).reverse();
  return candidates.map((one) => withoutRoles(one, false)).find((name) => isName(name, trust));
}

function isName(name: string, trust: NameTrust): boolean {
  if (name === '' || name.length > LONGEST_NAME || isNobody(name) || isAgency(name)) return false;
  if (/\p{M}{4}/u.test(name)) return false;
  if (trust === 'stated')
    return /^(?:[\p{L}\p{M}\p{N} .,'’·•・‧-]|\u200c|\u200d)+$/u.test(name) && /\p{L}/u.test(name);
  return isHanName(name, trust) || isTransliterated(name) || isLetteredName(name);
}

/** 张三, 欧阳修; in a line that can only be a by-line also a pen name, 水泥. */
function isHanName(name: string, trust: NameTrust): boolean {
  if (!/^\p{Script=Han}{2,6}$/u.test(name) || isDatelinePlace(name)) return false;
  const isPenName = trust === 'signed' || (trust === 'credit' && name.length <= 3);
  return isSurnamed(name) || (isPenName && !/[的了吗嗎呢吧您你我]/u.test(name));
}

/** 马修·基冈 */
function isTransliterated(name: string): boolean {
  return name.length <= 24 && /^\p{Script=Han}{1,10}(?:[·•・‧]\p{Script=Han}{1,10}){1,3}$/u.test(name);
}

/** Jane Doe, J. K. Rowling, Ursula von der Leyen, Олександра Матвійчук, AMY QIN */
function isLetteredName(name: string): boolean {
  const words = name.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word)) &&
    !PARTICLE.test(first) &&
    /^\p{Lu}[\p{L}\p{M}'’-]/u.test(last) &&
    !isMixed(name)
  );
}

const NAME_WORD =
  /^(?:\p{Lu}\.?|\p{Lu}\.(?:-?\p{Lu}\.)+|(?:[dDlLO]['’]|Mc|Mac)?\p{Lu}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*\.?)$/u;
const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ter|zu|zur|bin|ibn|al|el)$/u;

/** Names are of one alphabet. */
function isMixed(name: string): boolean {
  const alphabets = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Han}/u];
  return alphabets.filter((alphabet) => alphabet.test(name)).length !== 1;
}

/** Each name once, as it was written first. */
export function distinctNames(names: readonly string[]): string[] {
  const byFold = new Map<string, string>();
  for (const name of names) {
    const fold = name.normalize('NFKC').toLowerCase();
    if (!byFold.has(fold)) byFold.set(fold, name);
  }
  return [...byFold.values()];
}
