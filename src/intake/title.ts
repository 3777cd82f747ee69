import { parseHtml } from './bodyTree.ts';
import type { Ledger } from './ledger.ts';
import { textOf } from './nodes.ts';

/** Site names that feeds hang onto headlines. Only what is known to be one: a dash may be part of a headline. */
const SUFFIXES: readonly RegExp[] = [
  /\s+[–-]\s+法国国际广播电台\s+-\s+RFI$/,
  /\s+-\s+BBC News 中文$/,
  /\s+-\s+iYouPort$/,
  /_新浪(?:新闻|财经|网)(?:_新浪网)?$/,
];

/** What a window's title ends with: the name of a site, known by its last word. Only there, for a headline has dashes too. */
const WINDOW_SUFFIX =
  /\s*[-–—_|｜]+\s*[^-–—_|｜]{0,24}(?:网|網|新闻|新聞|日报|日報|早报|早報|时报|時報|晚报|晚報|周刊|週刊|社|频道|頻道|News|Times|Post|Herald|Journal|\.(?:com|cn|org|net))\s*$/iu;

/** Longest title that is kept. */
const LONGEST_TITLE = 400;

const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,24}\d?);/i;

/** A headline as its outlet meant it, from the place `from`: entities decoded, white space folded, controls and site names off. */
export function settleTitle(written: string, ledger: Ledger, from = ''): string {
  const plain = written
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_TITLE);
  return withoutSuffix(decodeEntities(plain, ledger), from, ledger);
}

/** Feeds escape titles once or twice. */
function decodeEntities(title: string, ledger: Ledger): string {
  let decoded = title;
  for (let round = 0; round < 2 && ENTITY.test(decoded); round += 1) {
    decoded = textOf(parseHtml(decoded.replaceAll('<', '&lt;')))
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim();
  }
  if (decoded !== title) ledger.repair('title.entities', title);
  return decoded;
}

function withoutSuffix(title: string, from: string, ledger: Ledger): string {
  const suffixes = from === 'page: title element' ? [...SUFFIXES, WINDOW_SUFFIX] : SUFFIXES;
  const suffix = suffixes.find((pattern) => pattern.test(title));
  const bare = suffix ? title.replace(suffix, '').trim() : title;
  if (bare === '' || bare === title) return title;
  ledger.repair('title.siteName', title.slice(bare.length).trim());
  return bare;
}
