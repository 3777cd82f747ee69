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

/** Longest title that is kept. */
const LONGEST_TITLE = 400;

const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,24}\d?);/i;

/** A headline as its outlet meant it: entities decoded, white space folded, controls and site names off. */
export function settleTitle(written: string, ledger: Ledger): string {
  const plain = written
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_TITLE);
  return withoutSuffix(decodeEntities(plain, ledger), ledger);
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

function withoutSuffix(title: string, ledger: Ledger): string {
  const suffix = SUFFIXES.find((pattern) => pattern.test(title));
  const bare = suffix ? title.replace(suffix, '').trim() : title;
  if (bare === '' || bare === title) return title;
  ledger.repair('title.siteName', title.slice(bare.length).trim());
  return bare;
}
