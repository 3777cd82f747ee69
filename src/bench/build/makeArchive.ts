import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../../model/index.ts';
import { paragraphsOf } from '../articles.ts';
import { Random } from '../random.ts';
import { nameOf, OUTLETS, type Post, paragraphHtml, postFile } from './post.ts';

/** An archive that is made for measuring: how many posts, and about how many bytes of UTF-8 each file has. */
export interface PostPlan {
  readonly posts: number;
  readonly bytes: number;
  /** As `Post.isStyled`. */
  readonly isStyled: boolean;
  /** The same seed gives the same posts. */
  readonly seed: number;
}

/** What posts are made of. */
export interface PostModel {
  readonly titles: readonly string[];
  /** Without line breaks. */
  readonly paragraphs: readonly string[];
}

/** Shorter paragraphs are captions and bylines. */
const LEAST_PARAGRAPH = 30;

/** Titles and paragraphs of real articles. */
export function modelOf(articles: readonly Article[]): PostModel {
  const paragraphs = articles.flatMap(paragraphsOf).map((text) => text.replace(/\s+/g, ' '));
  return {
    titles: articles.map(({ title }) => title.replace(/["\\\s]+/g, ' ')),
    paragraphs: paragraphs.filter(({ length }) => length >= LEAST_PARAGRAPH),
  };
}

/**
 * So many of the Han words of a paragraph are others, as frequent in the model as they are there. Of a run of eight
 * characters, which are five or six words, one in ten thousand is then left, and the same run is left in two posts once
 * in a hundred million. Words, since what indexes words finds far more of them in random characters than a language has:
 * Pagefind then takes twice the memory that it takes for news.
 */
export const REPLACED_SHARE = 0.8;

/** Post `n` with `n % REUSE_EVERY === REUSE_EVERY - 1` republishes paragraphs of the one before. */
export const REUSE_EVERY = 10;
/** How many paragraphs it republishes, in a row. */
export const REUSED = 3;

/**
 * The posts of a plan, one after another: texts that read like the model's and that strangers do not share, by forty
 * outlets over eight years.
 */
export function* makePosts(model: PostModel, plan: PostPlan): Generator<Post> {
  const random = new Random(plan.seed);
  const blur = blurrer(model.paragraphs, random);
  let before: Post | undefined;
  for (let at = 0; at < plan.posts; at++) {
    const own = makeParagraphs(plan, () => blur(random.pick(model.paragraphs)));
    const isReuse = before !== undefined && at % REUSE_EVERY === REUSE_EVERY - 1;
    const post: Post = {
      number: at,
      date: dateOf(at, plan.posts, random),
      title: blur(random.pick(model.titles)),
      outlet: random.pick(OUTLETS.filter((outlet) => outlet !== before?.outlet)),
      paragraphs: isReuse ? withReuse(own, before?.paragraphs ?? [], random) : own,
      isStyled: plan.isStyled,
    };
    yield post;
    before = post;
  }
}

/** Writes posts as Markdown files with front matter, as crawlers for Jekyll leave them. */
export async function writePosts(folder: string, posts: Iterable<Post>): Promise<void> {
  const folders = new Set<string>();
  for (const post of posts) {
    const file = path.join(folder, nameOf(post));
    const parent = path.dirname(file);
    if (!folders.has(parent)) await mkdir(parent, { recursive: true });
    folders.add(parent);
    await writeFile(file, postFile(post));
  }
}

const FIRST = Date.UTC(2014, 0, 1);
const YEARS = 8;
const HOUR = 3_600_000;

function dateOf(at: number, posts: number, random: Random): Date {
  const span = Date.UTC(2014 + YEARS, 0, 1) - FIRST - HOUR;
  return new Date(FIRST + Math.floor((span * at) / posts) + random.between(0, HOUR / 1000 - 1) * 1000);
}

function makeParagraphs({ bytes, isStyled }: PostPlan, next: () => string): string[] {
  const paragraphs: string[] = [];
  for (let size = 0; size < bytes; ) {
    const paragraph = next();
    paragraphs.push(paragraph);
    size += Buffer.byteLength(paragraphHtml(paragraph, isStyled));
  }
  return paragraphs;
}

/** As long as before: what is republished takes the place of as many paragraphs of its own. */
function withReuse(own: readonly string[], before: readonly string[], random: Random): string[] {
  const from = random.between(0, Math.max(0, before.length - REUSED));
  const place = random.between(0, Math.max(0, own.length - REUSED));
  return own.toSpliced(place, REUSED, ...before.slice(from, from + REUSED));
}

const HAN = /^\p{Script=Han}+$/u;

/** Cuts by the tables of this Node: another version may make other posts of the same seed. */
const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** Replaces Han words of a text by others of the model. */
function blurrer(paragraphs: readonly string[], random: Random): (text: string) => string {
  const pool = paragraphs.flatMap(wordsOf).filter((word) => HAN.test(word));
  const known = new Set(pool);
  const cut = new Map<string, readonly string[]>();
  return (text) => {
    const words = cut.get(text) ?? wordsOf(text);
    cut.set(text, words);
    return words
      .map((word) => (known.has(word) && random.next() < REPLACED_SHARE ? random.pick(pool) : word))
      .join('');
  };
}

function wordsOf(text: string): string[] {
  return Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}
