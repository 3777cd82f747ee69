import type { Article, Block, Problem } from '../model/index.ts';
import { DEEPEST, safeImage } from '../sanitize/index.ts';
import { readBodyHead } from './bodyHead.ts';
import { cutBlocks } from './cutBlocks.ts';
import { detectLanguage, settleLanguage } from './language.ts';
import { Ledger } from './ledger.ts';
import { readAddress, readInstant, readSource, readTitle } from './metadata.ts';
import { parseBody } from './parseBody.ts';
import { allTexts, firstText, type IntakeWorld, type Report, type Seed } from './seed.ts';
import { settleBlocks } from './settleBlocks.ts';
import { isDeeperThan } from './tree.ts';

/** An article and its outlet, or nothing where the file holds none; and what was odd about it. */
export interface Intake {
  readonly article: Article | undefined;
  readonly source: Article['sourceId'] | undefined;
  readonly problems: readonly Problem[];
}

/** Makes an article of a seed. Never throws for what stands in the seed: what is wrong is a problem. */
export function readArticle(seed: Seed, world: IntakeWorld): Intake {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push({ ...problem, file: seed.file });
  const ledger = new Ledger();
  const head = readBodyHead(seed.body);
  if (head.epoch !== undefined) ledger.repair('head.epochComment', new Date(head.epoch).toISOString());
  if (head.headline) ledger.repair('head.headlineLink', head.headline.title);
  const title = readTitle(seed, head, ledger, report);
  const url = readAddress(seed, head, ledger, report);
  const publishedAt = readInstant(seed, head, world, ledger, report);
  const source = readSource(seed, url, world, ledger);
  const blocks = readBlocks(seed, head.body, ledger, report);
  if (!blocks) return { article: undefined, source: undefined, problems };
  const written = firstText(seed.frontMatter.get('date'));
  const article: Article = {
    id: articleId(publishedAt, source.id, world.digest(url ?? `${seed.file}\n${title}`)),
    title,
    sourceId: source.id,
    publishedAt,
    lang: readLanguage(seed, title, blocks, ledger),
    categories: [
      ...new Set([
        ...allTexts(seed.frontMatter.get('categories')),
        ...allTexts(seed.frontMatter.get('tags')),
      ]),
    ],
    isReadout: firstText(seed.frontMatter.get('role')) === 'readout',
    blocks,
    provenance: {
      file: seed.file,
      sha256: seed.sha256,
      bytes: seed.bytes,
      charset: seed.charset,
      ...(url !== undefined && { url }),
      ...(written !== undefined && { dateAsWritten: written }),
      origins: ledger.origins,
      repairs: ledger.repairs,
      removals: ledger.removals,
      sourceText: seed.text,
    },
  };
  return { article, source: source.id, problems };
}

/** `2022-03-01-sina-3c43cf91`: day in UTC, outlet, and a digest of the address, so that other files change nothing. */
function articleId(publishedAt: number | null, sourceId: string, digest: string): string {
  const day = publishedAt === null ? 'undated' : new Date(publishedAt).toISOString().slice(0, 10);
  return `${day}-${sourceId}-${digest.slice(0, 8)}`;
}

function readBlocks(seed: Seed, body: string, ledger: Ledger, report: Report): Block[] | undefined {
  const isPlain = /\.txt$/i.test(seed.file);
  const root = parseBody(body, isPlain, ledger);
  if (isDeeperThan(root, DEEPEST)) {
    report({
      severity: 'error',
      code: 'body.tooDeep',
      line: seed.bodyLine,
      what: `The body nests elements more than ${DEEPEST} deep; no article does.`,
      hint: 'Look at the file: it is damaged, or made to break readers.',
    });
    return undefined;
  }
  const blocks = withLeadImage(seed, settleBlocks(cutBlocks(root, ledger), ledger), ledger);
  if (blocks.every((block) => block.text === '')) {
    report({
      severity: 'warning',
      code: 'body.empty',
      line: seed.bodyLine,
      what: 'The article has no text.',
      hint: 'Look whether the crawler kept the body; “about this copy” shows what was taken out.',
    });
  }
  return blocks;
}

/** The front matter's picture leads, unless the body shows it or it was part of a promotion. */
function withLeadImage(seed: Seed, blocks: readonly Block[], ledger: Ledger): Block[] {
  const stated = ['headimg', 'image', 'cover', 'thumbnail', 'thumb'].find((key) =>
    firstText(seed.frontMatter.get(key)),
  );
  const src = stated && safeImage(firstText(seed.frontMatter.get(stated)) ?? '');
  if (!src) {
    if (blocks.some((block) => block.image)) ledger.origin('leadImage', 'body: first picture');
    return [...blocks];
  }
  const isPromotion = ledger.removals.some(
    ({ rule, texts }) => rule.startsWith('promotion') && texts.join(' ').includes(src),
  );
  if (isPromotion) {
    ledger.remove('promotion.leadImage', src);
    return [...blocks];
  }
  ledger.origin('leadImage', `front matter: ${stated}`);
  if (blocks.some((block) => block.image?.src === src)) return [...blocks];
  return [{ kind: 'figure', text: '', html: '', image: { src, alt: '' } }, ...blocks];
}

function readLanguage(seed: Seed, title: string, blocks: readonly Block[], ledger: Ledger): string {
  const stated = firstText(seed.frontMatter.get('lang')) ?? firstText(seed.frontMatter.get('language'));
  const settled = stated === undefined ? undefined : settleLanguage(stated);
  if (settled !== undefined) {
    ledger.origin('lang', 'front matter: lang');
    return settled;
  }
  ledger.origin('lang', 'text: script statistics');
  return detectLanguage([title, ...blocks.map((block) => block.text)].join('\n'));
}
