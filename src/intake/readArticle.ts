import type { Root } from 'hast';
import type { Article, Block, FoundProblem, Provenance, Source } from '../model/index.ts';
import { textOfBlocks } from '../model/index.ts';
import { safeImage } from '../sanitize/index.ts';
import { isSamePicture, resolveAddress } from './address.ts';
import { takeArticle } from './articleElement.ts';
import { dialectOf, parseBody } from './bodyTree.ts';
import { cutBlocks } from './cutBlocks.ts';
import type { Draft } from './draft.ts';
import { FIELDS } from './fields.ts';
import { datesInPage, readHeadLines } from './headLines.ts';
import { htmlOfPieces } from './inline.ts';
import { languageOf } from './language.ts';
import { Ledger } from './ledger.ts';
import {
  compareLanguage,
  readCategories,
  readLeadPicture,
  readTitle,
  readUrl,
  type Testimony,
} from './metadata.ts';
import { compareOutlets, outletOf } from './outlet.ts';
import { type Preamble, readPreamble } from './preamble.ts';
import { readPublished } from './published.ts';
import { readPage } from './readPage.ts';
import { type Removed, removeElements } from './removeElements.ts';
import { resolveLinks } from './resolveLinks.ts';
import { fieldOf, type IntakeWorld, type Seed } from './seed.ts';
import { settleBlocks } from './settleBlocks.ts';
import { joinedFacts, NO_FACTS } from './statement.ts';
import { unescapeBody } from './unescapeBody.ts';

/** What became of a seed: an article and its outlet, or none where a problem is an error. */
export interface Intake {
  readonly article: Article | undefined;
  readonly problems: readonly FoundProblem[];
}

/** A raw seed as an article, with every repair and removal written down. Never throws for what a file holds. */
export function readArticle(seed: Seed, world: IntakeWorld): Intake {
  const ledger = new Ledger(seed.file);
  for (const { rule, detail } of seed.repairs ?? []) ledger.repair(rule, detail);
  const preamble = readPreamble(seed.body);
  const tree = parseBody(preamble.body, seed.file, ledger);
  const testimony = testimonyOf(seed, preamble, tree, ledger);
  const url = readUrl(testimony, ledger);
  const title = readTitle(testimony, ledger);
  const published = readPublished(testimony, world, ledger);
  const { source, from, isReadout } = outletOf(testimony, url, world);
  ledger.origin('source', from);
  compareOutlets(testimony, world, ledger);
  const blocks = tree && readBlocks(tree, testimony, { url, title }, ledger);
  if (!blocks) return { article: undefined, problems: ledger.problems };
  const text = textOfBlocks(blocks);
  noteText(seed, text, ledger);
  const article: Article = {
    id: idOf({ url, title, source, ...published }, world),
    title,
    sourceId: source.id,
    publishedAt: published.publishedAt,
    ...(published.publishedDay === undefined ? {} : { publishedDay: published.publishedDay }),
    lang: languageOfSeed(testimony, `${title}\n${text}`, ledger),
    categories: readCategories(testimony),
    isReadout,
    blocks,
    provenance: provenanceOf(seed, url, published.dateAsWritten, ledger),
  };
  return { article, problems: ledger.problems };
}

/** What the file says of itself beside its front matter; read before anything is taken out of the tree. */
function testimonyOf(seed: Seed, preamble: Preamble, tree: Root | undefined, ledger: Ledger): Testimony {
  const page = tree ? readPage(tree) : NO_FACTS;
  if (page.savedAt !== undefined) ledger.repair('page.saved', page.savedAt);
  const lines = readHeadLines(preamble.body, dialectOf(preamble.body, seed.file));
  const isDated = page.dates.length > 0 || FIELDS.published.some((name) => fieldOf(seed, name) !== undefined);
  const dates = tree && !isDated ? datesInPage(tree) : [];
  return { seed, preamble, page: joinedFacts(joinedFacts(page, lines), { ...NO_FACTS, dates }) };
}

function readBlocks(
  tree: Root,
  { seed, preamble }: Testimony,
  { url, title }: { url: string | undefined; title: string },
  ledger: Ledger,
): Block[] {
  notePreamble(preamble, ledger);
  unescapeBody(tree, ledger);
  const removed = removeElements(tree, ledger);
  takeArticle(tree, ledger);
  resolveLinks(tree, url, ledger);
  const drafts = settleBlocks(cutBlocks(tree, { base: url, ledger }), title, ledger);
  return withLeadPicture(drafts, seed, removed, url, ledger).map(blockOf);
}

/** The feed's own lines stand in the article's head; what they said stays on record. */
function notePreamble({ epochText, headline, dateLine }: Preamble, ledger: Ledger): void {
  if (epochText) ledger.repair('head.epochComment', epochText);
  if (headline) ledger.repair('head.headlineLink', headline.title);
  if (dateLine) ledger.remove('feed.timestamp', dateLine);
}

/** The picture that the front matter names stands first, unless the text has it or it only advertises. */
function withLeadPicture(
  drafts: Draft[],
  seed: Seed,
  removed: Removed,
  url: string | undefined,
  ledger: Ledger,
): Draft[] {
  const lead = readLeadPicture(seed);
  const src = lead && (resolveAddress(lead.address, url) ?? safeImage(lead.address));
  if (!lead || !src) {
    if (drafts.some(({ image }) => image)) ledger.origin('leadImage', 'body: first picture');
    return drafts;
  }
  if (removed.promotionPictures.some((address) => isSamePicture(address, src))) {
    ledger.remove('promotion.leadImage', `${lead.field}: ${src}`);
    return drafts;
  }
  ledger.origin('leadImage', `front matter: ${lead.field}`);
  if (drafts.some(({ image }) => image && isSamePicture(image.src, src))) return drafts;
  return [{ kind: 'figure', text: '', image: { src, alt: '' }, pieces: [], elements: [] }, ...drafts];
}

function blockOf({ kind, text, level, image, furniture, pieces, html }: Draft): Block {
  return {
    kind,
    text,
    html: html ?? htmlOfPieces(pieces),
    ...(kind === 'heading' && level !== undefined ? { level } : {}),
    ...(image ? { image } : {}),
    ...(furniture ? { furniture } : {}),
  };
}

/** An empty text, or one that lost characters before it came here, is told. */
function noteText(seed: Seed, text: string, ledger: Ledger): void {
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  if (lost > 0) {
    ledger.warn({
      code: 'text.replaced',
      what: `${lost} ${lost === 1 ? 'character was' : 'characters were'} lost before the file came here (shown as \ufffd).`,
      hint: 'Take the article from its page again.',
    });
  }
  if (text.trim() !== '') return;
  ledger.warn({
    code: 'body.empty',
    what: 'The article has no text.',
    hint: 'Take the article from its page again, or leave the file out.',
    line: seed.bodyLine,
  });
}

function languageOfSeed({ seed, page }: Testimony, text: string, ledger: Ledger): string {
  const lang = readLanguage(seed, text, ledger);
  compareLanguage(lang, ledger.origins.at(-1)?.from ?? '', page, ledger);
  return lang;
}

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

function readLanguage(seed: Seed, text: string, ledger: Ledger): string {
  const field = ['lang', 'language'].find((name) => LANGUAGE_TAG.test(fieldOf(seed, name) ?? ''));
  ledger.origin('lang', field ? `front matter: ${field}` : 'text: script statistics');
  return (field && fieldOf(seed, field)) || languageOf(text);
}

interface Identity {
  readonly url: string | undefined;
  readonly title: string;
  readonly source: Source;
  readonly publishedAt: number | null;
  readonly publishedDay?: string;
  readonly dateAsWritten?: string;
}

/** `2022-03-01-sina-3c43cf91`: readable, from what the article is, so other files' comings and goings do not move it. */
function idOf(
  { url, title, source, publishedAt, publishedDay, dateAsWritten }: Identity,
  { digest }: IntakeWorld,
): string {
  const day = publishedDay ?? dayOf(publishedAt);
  return `${day}-${source.id}-${digest(url ?? `${title}\n${dateAsWritten ?? ''}`).slice(0, 8)}`;
}

function dayOf(publishedAt: number | null): string {
  const day =
    publishedAt === null ? undefined : /^\d{4}-\d{2}-\d{2}/.exec(new Date(publishedAt).toISOString());
  return day?.[0] ?? 'undated';
}

function provenanceOf(
  seed: Seed,
  url: string | undefined,
  dateAsWritten: string | undefined,
  ledger: Ledger,
): Provenance {
  return {
    file: seed.file,
    sha256: seed.sha256,
    bytes: seed.bytes,
    charset: seed.charset,
    ...(url === undefined ? {} : { url }),
    ...(dateAsWritten === undefined ? {} : { dateAsWritten }),
    origins: ledger.origins,
    repairs: ledger.repairs,
    removals: ledger.removals,
    sourceText: seed.text,
  };
}
