import { literalPattern } from '../text/index.ts';
import { parseHtml } from './bodyTree.ts';
import type { Ledger } from './ledger.ts';
import { textOf } from './nodes.ts';
import type { PageFacts } from './statement.ts';

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

/** Names of its site that a page states, and the longest that headlines end with. */
const MOST_SITES = 10;
const LONGEST_SITE = 40;

/** What a page calls its site. What it names as the source of its text is none. */
export function siteNamesOf({ outlets }: Pick<PageFacts, 'outlets'>): string[] {
  const names = outlets.filter(({ from }) => from.startsWith('page: ')).map(({ value }) => value.trim());
  return [...new Set(names)]
    .filter((name) => name.length >= 2 && name.length <= LONGEST_SITE)
    .slice(0, MOST_SITES);
}

/**
 * A headline as its outlet meant it, from the place `from`: entities decoded, white space folded, controls and names of
 * sites off, the page's own (`sites`) among them.
 */
export function settleTitle(
  written: string,
  ledger: Ledger,
  { from = '', sites = [] }: { readonly from?: string; readonly sites?: readonly string[] } = {},
): string {
  const plain = written
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_TITLE);
  const decoded = decodeEntities(plain, ledger);
  const bare = withoutSite(decoded, sites, from === 'page: title element' ? [WINDOW_SUFFIX] : []);
  if (bare !== decoded) ledger.repair('title.siteName', decoded.slice(bare.length).trim());
  return bare;
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

/** A headline without the name of a site at its end: one that is known, or one of `sites`. */
export function withoutSite(
  title: string,
  sites: readonly string[] = [],
  others: readonly RegExp[] = [],
): string {
  const small = title.toLowerCase();
  const named = sites.filter((site) => small.includes(site.toLowerCase()));
  const suffix = [...SUFFIXES, ...named.map(suffixOf), ...others].find((pattern) => pattern.test(title));
  return (suffix ? title.replace(suffix, '').trim() : title) || title;
}

/** A hyphen within a word parts nothing. */
function suffixOf(site: string): RegExp {
  return new RegExp(
    `(?:\\s*[–—_|｜·•]+|\\s+-+|(?<=[\\p{Script=Han}\\p{Pe}\\p{Pf}！？])-+)\\s*${literalPattern(site)}\\s*$`,
    'iu',
  );
}
