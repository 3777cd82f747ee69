import {
  articleSections,
  findContacts,
  findExclusiveClaim,
  HeadlineReader,
  NameReader,
  type Survey,
  Surveyor,
} from '../../collation/index.ts';
import { readArticle, type Seed } from '../../intake/index.ts';
import {
  type Article,
  type FoundProblem,
  LEARNT_FURNITURE,
  type Source,
  type TextRange,
  textOfBlocks,
  type WitnessBlock,
  type WrittenBlock,
  wholeBlock,
  writtenBlock,
} from '../../model/index.ts';
import { KeyCollector } from '../../search/index.ts';
import type { FileBytes } from '../fileBytes.ts';
import { seedOf } from '../readSeed.ts';
import { sha256Of } from '../sha256Of.ts';
import { CannotWrite } from './cannotWrite.ts';
import { cardDraftOf } from './cardDraft.ts';
import { excerptOf } from './excerpt.ts';
import type { ArticleFacts, FileFacts, Furnished, NameFacts, Piece } from './facts.ts';
import { keyRuns } from './keyRuns.ts';
import type { PackReader, PackWriter } from './pack.ts';
import { publishedCharacters, quoteArticle, quotedOpening } from './quoteArticle.ts';
import { type ArchiveWorld, WorldKeeper } from './world.ts';

/** An article as `writtenBlock` leaves its blocks. */
type WrittenArticle = Omit<Article, 'blocks'> & { readonly blocks: readonly WrittenBlock[] };

/** An article in which the archive found furniture, or whose id is taken. */
export interface FurnishRequest {
  readonly base: Furnished;
  /** The id that it is published under. */
  readonly id: string;
  /** Blocks that are furniture, by their indices. */
  readonly learnt: readonly number[];
}

/** An article of which only some ranges of its text are published. */
export interface QuoteRequest {
  readonly furnished: Furnished;
  readonly published: readonly TextRange[];
}

/** What is left of an article when it is quoted only. */
export interface QuotedArticle {
  readonly furnished: Furnished;
  /** As `ArticleFacts.keys`. */
  readonly keys: Piece;
  /** Characters of the report that are published, without white space. */
  readonly characters: number;
}

/** Makes files into what the build needs to know of their articles. */
export class IntakeTask {
  readonly #world: ArchiveWorld;
  readonly #keeper: WorldKeeper;
  readonly #surveyor: Surveyor;
  readonly #names: NameReader;
  readonly #headlines: HeadlineReader;
  readonly #writer: PackWriter;
  readonly #packs: PackReader;
  readonly #keys = new KeyCollector();

  constructor(world: ArchiveWorld, writer: PackWriter, packs: PackReader) {
    this.#world = world;
    this.#keeper = new WorldKeeper(world);
    this.#surveyor = new Surveyor(world.names);
    this.#names = new NameReader(world.entries);
    this.#headlines = new HeadlineReader(world.names);
    this.#writer = writer;
    this.#packs = packs;
  }

  async takeIn(read: FileBytes): Promise<FileFacts> {
    const { file, onDisk, sha256, bytes, stamp } = read;
    const { seed, problems } = seedOf(read);
    const facts = { file, onDisk, sha256, bytes: bytes.length, ...(stamp && { stamp }) };
    return { ...facts, ...(seed ? await this.#readSeed(seed, problems) : { problems }) };
  }

  /** The article with blocks marked that the archive taught to be furniture. */
  furnish({ base, id, learnt }: FurnishRequest): Furnished {
    const article = wholeArticle(this.#packs.readJson<WrittenArticle>(base.record));
    const own = new Set(learnt);
    const blocks = article.blocks.map((block, at) =>
      own.has(at) ? { ...block, furniture: LEARNT_FURNITURE } : block,
    );
    const furnished = { ...article, id, blocks };
    return this.#furnished(furnished, learnt, this.#survey(furnished));
  }

  /** The article with all but the published ranges of its text withheld. */
  quote({ furnished: whole, published }: QuoteRequest): QuotedArticle {
    const article = wholeArticle(this.#packs.readJson<WrittenArticle>(whole.record));
    const quoted = quoteArticle(article, published);
    const furnished = this.#furnished(quoted, whole.learnt, this.#survey(quoted));
    const card = { ...furnished.card, excerpt: excerptOf(quotedOpening(quoted.blocks)) };
    return {
      furnished: { ...furnished, card },
      keys: this.#keysOf(quoted),
      characters: publishedCharacters(quoted.blocks),
    };
  }

  async #readSeed(
    seed: Seed,
    problems: readonly FoundProblem[],
  ): Promise<Omit<FileFacts, 'file' | 'onDisk' | 'sha256' | 'bytes'>> {
    try {
      const { world } = this.#keeper;
      const first = readArticle(seed, world);
      const intake = (await this.#keeper.complete()) ? readArticle(seed, world) : first;
      const inferred = this.#keeper.takeInferred();
      return {
        problems: [...problems, ...intake.problems],
        ...(inferred && intake.article && { inferred }),
        ...(intake.article && { article: this.#factsOf(intake.article, inferred) }),
      };
    } catch (error) {
      if (error instanceof CannotWrite) throw error;
      return { problems: [...problems, failed(seed, error)] };
    }
  }

  #factsOf(article: Article, inferred: Source | undefined): ArticleFacts {
    const { url, dateAsWritten, repairs, removals } = article.provenance;
    const survey = this.#survey(article);
    const claim = findExclusiveClaim(article, this.#namesOf(article, inferred));
    return {
      base: this.#furnished(article, [], survey),
      categories: article.categories,
      ...(article.authors && { authors: article.authors }),
      ...(url !== undefined && { url }),
      ...(dateAsWritten !== undefined && { dateAsWritten }),
      ...(claim && { claim }),
      textKey: sha256Of(`${article.sourceId}\n${article.title}\n${textOfBlocks(article.blocks)}`),
      lines: survey.lines,
      keys: this.#keysOf(article),
      repairs,
      removals,
    };
  }

  /** All names of an article's outlet. */
  #namesOf({ sourceId }: Article, inferred: Source | undefined): string[] {
    const rule = this.#keeper.world.rules.find(({ source }) => source.id === sourceId);
    const source = rule?.source ?? inferred;
    return source ? [source.name.zh, source.name.en, ...(rule?.authors ?? [])] : [];
  }

  #survey({ sourceId, blocks }: Article): Survey {
    return this.#surveyor.survey({ outlet: sourceId, blocks });
  }

  #furnished(article: Article, learnt: readonly number[], { prints }: Survey): Furnished {
    const blocks = article.blocks.map(
      ({ kind, text, furniture }): WitnessBlock => ({
        kind,
        text,
        ...(furniture !== undefined && { furniture }),
      }),
    );
    return {
      learnt,
      card: cardDraftOf(article),
      record: this.#put({ ...article, blocks: article.blocks.map(writtenBlock) }),
      witness: this.#put(blocks),
      prints: this.#writer.putBytes(new Uint8Array(prints.buffer, prints.byteOffset, prints.byteLength)),
      contacts: findContacts(article, this.#world.names, this.#world.timeZone),
      names: this.#namesIn(article.title, blocks),
      sections: articleSections({ title: article.title, blocks }, this.#headlines),
    };
  }

  #namesIn(title: string, blocks: readonly WitnessBlock[]): NameFacts {
    const { forms, roles } = this.#names.read(title, blocks);
    return { forms: Int32Array.from(forms.flatMap(({ form, count }) => [form, count])), roles };
  }

  #keysOf({ title, blocks }: Article): Piece {
    this.#keys.add(title);
    const ofTitle = this.#keys.take();
    this.#keys.add(title);
    for (const { text } of blocks) this.#keys.add(text);
    const runs = keyRuns(this.#keys.take(), ofTitle);
    return this.#writer.putBytes(new Uint8Array(runs.buffer, runs.byteOffset, runs.byteLength));
  }

  #put(value: unknown): Piece {
    return this.#writer.put(JSON.stringify(value));
  }
}

/** Its members keep their order: provenance stays the last one, for the shard's sake. */
function wholeArticle(article: WrittenArticle): Article {
  return { ...article, blocks: article.blocks.map(wholeBlock) };
}

/** What the intake did not foresee is a problem of that one file. */
function failed({ file }: Seed, error: unknown): FoundProblem {
  return {
    severity: 'error',
    code: 'intake.failed',
    file,
    what: `The file could not be made into an article (${error instanceof Error ? error.message : String(error)}).`,
    hint: 'Please report it, with the smallest part of the file that shows it.',
  };
}
