import type { Source } from '../model/index.ts';
import { safeWebAddress } from '../sanitize/index.ts';
import type { BodyHead } from './bodyHead.ts';
import type { Ledger } from './ledger.ts';
import { parseDate } from './parseDate.ts';
import { allTexts, firstText, type IntakeWorld, type Report, type Seed } from './seed.ts';

/** Keys of front matter that name the original's address, the most exact first. */
const ADDRESS_KEYS = ['from', 'canonical', 'canonical_url', 'original', 'url', 'link'] as const;

/** Two statements of one instant may differ by this much and still mean the same minute. */
const SAME_INSTANT_MS = 60_000;

/** The headline: the front matter's, else the one repeated in the body, else the file's name. */
export function readTitle(seed: Seed, head: BodyHead, ledger: Ledger, report: Report): string {
  const stated = firstText(seed.frontMatter.get('title'));
  const repeated = head.headline?.title;
  if (stated !== undefined) {
    ledger.origin('title', 'front matter: title');
    if (repeated !== undefined && settle(repeated) !== settle(stated)) {
      report({
        severity: 'warning',
        code: 'title.disagrees',
        ...lineOf(seed, 'title'),
        what: `The front matter's title is “${stated}”, the headline in the body is “${repeated}”; the first is used.`,
        hint: 'Make both the same, or remove the one that is wrong.',
      });
    }
    return stated;
  }
  if (repeated) {
    ledger.origin('title', 'body: headline link');
    return repeated;
  }
  ledger.origin('title', 'file name');
  report({
    severity: 'warning',
    code: 'title.missing',
    what: 'The file has no title; its name is used.',
    hint: 'Add “title: …” to the front matter.',
  });
  return (seed.file.split('/').at(-1) ?? seed.file).replace(/\.[a-z]+$/i, '');
}

/** The address of the original, or undefined: "none in source". */
export function readAddress(seed: Seed, head: BodyHead, ledger: Ledger, report: Report): string | undefined {
  for (const key of ADDRESS_KEYS) {
    const stated = firstText(seed.frontMatter.get(key));
    if (stated === undefined) continue;
    const safe = safeWebAddress(stated);
    if (safe !== undefined) {
      ledger.origin('url', `front matter: ${key}`);
      return safe;
    }
    report({
      severity: 'warning',
      code: 'url.unsafe',
      ...lineOf(seed, key),
      what: `“${key}: ${stated.slice(0, 120)}” is not a web address; it is not linked.`,
      hint: 'Give the whole address of the original, beginning with https://.',
    });
  }
  const linked = head.headline && safeWebAddress(head.headline.url);
  if (linked) ledger.origin('url', 'body: headline link');
  return linked || undefined;
}

/** The published instant, or null; a date that cannot be read is reported and never guessed. */
export function readInstant(
  seed: Seed,
  head: BodyHead,
  world: IntakeWorld,
  ledger: Ledger,
  report: Report,
): number | null {
  const written = firstText(seed.frontMatter.get('date'));
  const parsed = written === undefined ? undefined : parseDate(written, world.timeZone);
  if (parsed?.ok) {
    ledger.origin(
      'publishedAt',
      parsed.hasZone ? 'front matter: date' : `front matter: date, in ${world.timeZone}`,
    );
    reportOtherEpoch(seed, parsed.instant, head, report);
    return parsed.instant;
  }
  if (written !== undefined) reportUnreadDate(seed, written, parsed?.why, report);
  if (head.epoch !== undefined && isPlausible(head.epoch)) {
    ledger.origin('publishedAt', 'body: epoch comment');
    return head.epoch;
  }
  if (written === undefined) {
    report({
      severity: 'warning',
      code: 'date.missing',
      what: 'The file has no date; the article stands under “undated”.',
      hint: 'Add “date: 2022-03-01T21:43:00+08:00” to the front matter.',
    });
  }
  return null;
}

/** A comment of nine to thirteen digits outside these bounds is no instant of a news archive. */
function isPlausible(epoch: number): boolean {
  return epoch >= Date.UTC(1970, 0, 2) && epoch < Date.UTC(2200, 0, 1);
}

function reportUnreadDate(seed: Seed, written: string, why: string | undefined, report: Report): void {
  report({
    severity: 'warning',
    code: why === 'impossible' ? 'date.impossible' : 'date.unread',
    ...lineOf(seed, 'date'),
    what:
      why === 'impossible'
        ? `The date “${written}” does not exist; the article's day is not guessed.`
        : `The date “${written.slice(0, 80)}” is of no known form; the article's day is not guessed.`,
    hint: 'Write it as 2022-03-01T21:43:00+08:00.',
  });
}

function reportOtherEpoch(seed: Seed, instant: number, head: BodyHead, report: Report): void {
  if (head.epoch === undefined || Math.abs(head.epoch - instant) < SAME_INSTANT_MS) return;
  report({
    severity: 'warning',
    code: 'date.disagrees',
    ...lineOf(seed, 'date'),
    what: `The front matter says ${iso(instant)}, the comment in the body ${iso(head.epoch)}; the first is used.`,
    hint: 'Keep the one that is right.',
  });
}

/** The outlet: by author, by the host of the original, by category; else one of its own by its name. */
export function readSource(seed: Seed, url: string | undefined, world: IntakeWorld, ledger: Ledger): Source {
  const authors = allTexts(seed.frontMatter.get('author'));
  const categories = [
    ...allTexts(seed.frontMatter.get('categories')),
    ...allTexts(seed.frontMatter.get('tags')),
  ];
  const host = /^https?:\/\/([^/?#:]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
  const ways = [
    {
      from: 'front matter: author',
      fits: (rule: (typeof world.rules)[number]) => hasAny(rule.authors, authors),
    },
    {
      from: `address: ${host}`,
      fits: (rule: (typeof world.rules)[number]) => rule.hosts.some((own) => isHostOf(host, own)),
    },
    {
      from: 'front matter: categories',
      fits: (rule: (typeof world.rules)[number]) => hasAny(rule.categories, categories),
    },
  ];
  for (const { from, fits } of ways) {
    const rule = world.rules.find(fits);
    if (!rule) continue;
    ledger.origin('source', from);
    return rule.source;
  }
  const stated = authors.find((name) => !/^(unknown|admin|null|undefined)$/i.test(name));
  const name = stated ?? firstText(seed.frontMatter.get('source')) ?? (host.replace(/^www\./, '') || '');
  ledger.origin(
    'source',
    stated !== undefined ? 'front matter: author' : host ? `address: ${host}` : 'none in source',
  );
  return world.inferSource(name);
}

function hasAny(known: readonly string[], stated: readonly string[]): boolean {
  return known.some((name) => stated.includes(name));
}

function isHostOf(host: string, own: string): boolean {
  return host === own || host.endsWith(`.${own}`);
}

function lineOf(seed: Seed, key: string): { line?: number } {
  const line = seed.lines.get(key);
  return line === undefined ? {} : { line };
}

function settle(title: string): string {
  return title.normalize('NFKC').replace(/[\s\p{P}]/gu, '');
}

function iso(instant: number): string {
  return Number.isFinite(instant) && Math.abs(instant) < 8.64e15
    ? new Date(instant).toISOString()
    : String(instant);
}
