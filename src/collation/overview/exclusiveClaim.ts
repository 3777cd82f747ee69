import { type Article, isAside } from '../../model/index.ts';
import { CLAIM_RULES, type ClaimPlace, type ClaimRule, OWN_VOICE } from './claimRules.ts';

/** That an article says of itself that it is exclusive, and the words. */
export interface ExclusiveClaim {
  /** Id of the rule that fitted. */
  readonly rule: string;
  readonly where: ClaimPlace;
  /** The sentence, headline or category that says it, as the article writes it; 200 characters at most. */
  readonly sentence: string;
}

/** What of an article may hold a claim. */
export type ClaimingArticle = Pick<Article, 'title' | 'categories' | 'blocks'>;

/** Blocks of the report that open it. */
const OPENING_BLOCKS = 3;

/** Longest sentence that is told, in characters. */
const LONGEST_SENTENCE = 200;

/** The furniture rule of lines on rights. */
const RIGHTS_LINE = 'exclusivity.line';

/** Between the outlet and the word of the claim; a dateline in brackets before another outlet's name is no speaker. */
const SHORT_REST = /^[^（()）【】\s]{0,6}$/u;

/** Letters between an English word of the claim and the outlet's name. */
const NEAR = 60;

/**
 * Finds the claim of being exclusive that an article makes in its headline, categories, first blocks or line on rights;
 * `names` are all names of its outlet. What it tells of another outlet's exclusive is no claim.
 */
export function findExclusiveClaim(
  article: ClaimingArticle,
  names: readonly string[],
): ExclusiveClaim | undefined {
  for (const [where, text] of textsOf(article)) {
    for (const rule of CLAIM_RULES.filter((one) => one.where.includes(where))) {
      const sentence = claimIn(text, rule, names);
      if (sentence !== undefined) return { rule: rule.id, where, sentence };
    }
  }
  return undefined;
}

function textsOf({ title, categories, blocks }: ClaimingArticle): (readonly [ClaimPlace, string])[] {
  const report = blocks.filter((block) => !isAside(block) && block.text !== '').slice(0, OPENING_BLOCKS);
  const rights = blocks.filter(({ furniture }) => furniture === RIGHTS_LINE);
  return [
    ['headline', title] as const,
    ...categories.map((category) => ['category', category] as const),
    ...report.map(({ text }) => ['opening', text] as const),
    ...rights.map(({ text }) => ['rightsLine', text] as const),
  ];
}

/** The sentence of a text in which the rule finds a claim. */
function claimIn(
  text: string,
  { pattern, speaker }: ClaimRule,
  names: readonly string[],
): string | undefined {
  const sentence = sentencesOf(text).find((one) => {
    const found = pattern.exec(one);
    return found !== null && (speaker === 'anyone' || isOwn(one, found, speaker, names));
  });
  return sentence === undefined ? undefined : cut(sentence.trim());
}

function sentencesOf(text: string): string[] {
  return text.match(/[^。！？!?\n]+[。！？!?]*[”"』」]*/gu) ?? [];
}

function isOwn(
  sentence: string,
  found: RegExpExecArray,
  speaker: ClaimRule['speaker'],
  names: readonly string[],
): boolean {
  if (/^\w/.test(found[0])) return isNamedNear(sentence, found.index, names);
  const clause =
    sentence
      .slice(0, found.index)
      .split(/[，,。；;：:！!？?“”"|｜]/u)
      .at(-1) ?? '';
  const said = clause.trim();
  if (speaker === 'ownOrNobody' && said === '') return true;
  return speakersOf(said, names).some((rest) => rest !== undefined && SHORT_REST.test(rest));
}

/** What follows the outlet's own word or names for itself, where it is named: 记者 in 本报记者. */
function speakersOf(said: string, names: readonly string[]): (string | undefined)[] {
  const own = names.filter((name) => name.length > 1 && said.includes(name));
  return [...own.map((name) => said.split(name).at(-1)), OWN_VOICE.exec(said)?.[1]];
}

function isNamedNear(sentence: string, at: number, names: readonly string[]): boolean {
  const around = sentence.slice(Math.max(0, at - NEAR), at + NEAR);
  return names.some((name) => name.length > 2 && around.includes(name));
}

function cut(sentence: string): string {
  const characters = [...sentence];
  return characters.length <= LONGEST_SENTENCE
    ? sentence
    : `${characters.slice(0, LONGEST_SENTENCE - 1).join('')}…`;
}
