import type { Root } from 'hast';
import type { Article, Block, FoundProblem, Provenance, Source } from '../model/index.ts';
import { textOfBlocks } from '../model/index.ts';
import { safeImage } from '../sanitize/index.ts';
import { isSamePicture, resolveAddress } from './address.ts';
import { takeArticle } from './articleElement.ts';
import { languageOfArticle, readLanguages } from './articleLanguages.ts';
import { readAuthors } from './authors.ts';
import { dialectOf, parseBody } from './bodyTree.ts';
import { cutBlocks } from './cutBlocks.ts';
import { statedDate } from './datePlaces.ts';
import type { Draft } from './draft.ts';
import type { StatedHead } from './feedLines.ts';
import { FIELDS } from './fields.ts';
import { readHeadLines } from './headLines.ts';
import { htmlOfPieces } from './inline.ts';
import { Ledger, shortened } from './ledger.ts';
import {
  type PageAddress,
  readCategories,
  readLeadPicture,
  readTitle,
  readUrl,
  type Testimony,
  withWords,
} from './metadata.ts';
import { compareOutlets, namesAtAddress, outletOf } from './outlet.ts';
import { notesInPage, withTimeOfDay } from './pageNotes.ts';
import { type Preamble, readPreamble } from './preamble.ts';
import { readPublished } from './published.ts';
import { readPage } from './readPage.ts';
import { type Removed, removeElements } from './removeElements.ts';
import { resolveLinks } from './resolveLinks.ts';
import { fieldOf, type IntakeWorld, type Seed } from './seed.ts';
import { settleBlocks } from './settleBlocks.ts';
import { joinedFacts, NO_FACTS, type PageFacts, SAVED_COPY } from './statement.ts';
import { siteNamesOf } from './title.ts';
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
  const { url, base } = readUrl(testimony, ledger);
  const sites = [...siteNamesOf(testimony.page), ...namesAtAddress(url, world)];
  const stated = readTitle(testimony, sites, ledger);
  const published = readPublished(testimony, url, world, ledger);
  // Its place in the record: the language of the text may tell who it is.
  ledger.origin('source', 'none in source');
  compareOutlets(testimony, world, ledger);
  const read = tree && readBlocks(tree, testimony, { base, title: stated, sites, published }, ledger);
  if (!read) return { article: undefined, problems: ledger.problems };
  noteText(seed, read, ledger);
  const langOf = () => languageOfArticle(testimony, { title: stated, blocks: read }, world.latin);
  const { source, from, isReadout } = outletOf(testimony, { url, langOf }, world);
  ledger.replaceOrigin('source', from);
  const title = withWords(stated, read, ledger);
  const authors = readAuthors(testimony, { source, blocks: read }, world, ledger);
  const { lang, blocks } = readLanguages(
    testimony,
    { title: writtenTitle(title, ledger), blocks: read },
    world.latin,
    ledger,
  );
  const article: Article = {
    id: idOf({ file: seed.file, source, ...published }, world),
    title,
    ...(authors && { authors }),
    sourceId: source.id,
    publishedAt: published.publishedAt,
    ...(published.publishedDay === undefined ? {} : { publishedDay: published.publishedDay }),
    lang,
    categories: readCategories(testimony),
    isReadout,
    blocks,
    provenance: provenanceOf(seed, url, published.dateAsWritten, ledger),
  };
  return { article, problems: ledger.problems };
}

/** What the file says of itself beside its front matter; read before anything is taken out of the tree. */
function testimonyOf(seed: Seed, preamble: Preamble, tree: Root | undefined, ledger: Ledger): Testimony {
  const page = withSaved(tree ? readPage(tree) : NO_FACTS, seed);
  if (page.savedAt !== undefined) ledger.repair('page.saved', page.savedAt);
  const lines = readHeadLines(preamble.body, dialectOf(preamble.body, seed.file));
  const told = joinedFacts(page, lines);
  if (!tree || statedDate({ seed, preamble })) return { seed, preamble, page: told };
  const notes = notesInPage(tree);
  const isNamed =
    told.outlets.length > 0 || told.urls.length > 0 || FIELDS.url.some((key) => fieldOf(seed, key));
  return {
    seed,
    preamble,
    page: {
      ...told,
      dates: withTimeOfDay(told.dates, notes.dates),
      // Where the page stood is known: what it names as its source need not be its outlet.
      outlets: isNamed ? told.outlets : notes.outlets,
    },
  };
}

/** What the program that saved a page says is the least sure of what is known of it. */
function withSaved(page: PageFacts, { saved }: Seed): PageFacts {
  const { address, at } = saved ?? {};
  const urls = address === undefined ? page.urls : [...page.urls, { value: address, from: SAVED_COPY }];
  return { ...page, urls, ...(at !== undefined && { savedAt: at }) };
}

function readBlocks(
  tree: Root,
  { seed, preamble }: Testimony,
  { base, ...head }: StatedHead & Pick<PageAddress, 'base'>,
  ledger: Ledger,
): Block[] {
  notePreamble(preamble, ledger);
  unescapeBody(tree, ledger);
  const removed = removeElements(tree, ledger);
  takeArticle(tree, head.title, ledger);
  resolveLinks(tree, base, ledger);
  const drafts = settleBlocks(cutBlocks(tree, { base, ledger }), head, ledger);
  return withLeadPicture(drafts, seed, removed, base, ledger).map(blockOf);
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
  base: string | undefined,
  ledger: Ledger,
): Draft[] {
  const lead = readLeadPicture(seed);
  const src = lead && (resolveAddress(lead.address, base) ?? safeImage(lead.address));
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

function blockOf({ kind, text, level, place, image, furniture, pieces, html }: Draft): Block {
  return {
    kind,
    text,
    html: html ?? htmlOfPieces(pieces),
    ...(kind === 'heading' && level !== undefined ? { level } : {}),
    ...(kind === 'listItem' && place?.number !== undefined ? { number: place.number } : {}),
    ...(kind === 'listItem' && place && place.depth > 1 ? { depth: place.depth } : {}),
    ...(image ? { image } : {}),
    ...(furniture ? { furniture } : {}),
  };
}

/** An empty text, or one that lost characters before it came here, is told. */
function noteText(seed: Seed, blocks: readonly Block[], ledger: Ledger): void {
  const lost = (textOfBlocks(blocks).match(/\ufffd/g)?.length ?? 0) - (seed.undecoded ?? 0);
  if (lost > 0) {
    ledger.warn({
      code: 'text.replaced',
      what: `${lost} ${lost === 1 ? 'character was' : 'characters were'} lost before the file came here (shown as \ufffd).`,
      hint: 'Take the article from its page again.',
      details: { count: lost },
    });
  }
  const texts = blocks.filter(({ text }) => text.trim() !== '');
  if (texts.some(({ furniture }) => furniture === undefined)) return;
  const rest = texts[0] ?? blocks.find(({ image }) => image);
  ledger.warn({
    code: 'body.empty',
    what: rest ? `The article has no text of its own, only ${nameOfRest(rest)}.` : 'The article has no text.',
    hint: 'Take the article from its page again, or leave the file out.',
    details: rest?.furniture === undefined ? {} : { values: [{ value: shortened(rest.text) }] },
    line: seed.bodyLine,
  });
}

/** What an article without a text has instead, for a message. */
function nameOfRest({ furniture, text }: Block): string {
  return furniture === undefined ? 'a picture' : `furniture such as "${shortened(text)}"`;
}

/** A title that is the file's name says nothing of the text's language. */
function writtenTitle(title: string, ledger: Ledger): string {
  return ledger.hasOrigin('title', 'file name') ? '' : title;
}

interface Identity {
  readonly file: string;
  readonly source: Source;
  readonly publishedAt: number | null;
  readonly publishedDay?: string;
}

/**
 * `2022-03-01-sina-3c43cf91`: readable, and from the file alone, so that no other file's coming or going moves it. No
 * two files have one name, though two may have the same address and the same headline.
 */
function idOf({ file, source, publishedAt, publishedDay }: Identity, { digest }: IntakeWorld): string {
  return `${publishedDay ?? dayOf(publishedAt)}-${source.id}-${digest(file).slice(0, 8)}`;
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
  };
}
