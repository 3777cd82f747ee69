import { type ReactNode, useMemo } from 'react';
import {
  type Article,
  type ArticleRecord,
  type Block,
  rangesOfBlocks,
  type TextRange,
} from '../../model/index.ts';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { DressedHtml, ShownBlockContext } from '../script/DressedHtml.tsx';
import { useSpelling } from '../script/spelling.ts';
import { BlockTranslation } from '../script/translate/BlockTranslation.tsx';
import { langAttributes } from '../ui/langAttributes.ts';
import { useWithholds, WithheldText } from '../ui/WithheldText.tsx';
import { MarginMarks } from './MarginMarks.tsx';
import { Picture } from './Picture.tsx';
import { type BlockGroup, groupBlocks, type MarginMark, marksByBlock } from './sharedMarks.ts';
import { barKind, carriersOf } from './shownMarks.ts';

/** Lists inside lists are set in so far; the text keeps its room on a narrow screen. */
const DEEPEST_INDENT = 3;

interface ArticleBodyProps {
  readonly record: ArticleRecord;
  readonly library: Library;
}

/** The blocks of the article, each with the marks of the passages that others have too. */
export function ArticleBody({ record, library }: ArticleBodyProps) {
  const { t } = useTranslation('article');
  const { langOf } = useSpelling();
  const { article, shared } = record;
  const marks = useMemo(() => marksByBlock(article.blocks, shared), [article, shared]);
  const groups = useMemo(() => groupBlocks(article.blocks), [article]);
  const ranges = useMemo(() => rangesOfBlocks(article.blocks), [article]);
  const parts = { record, marks, ranges, library };
  return (
    <div className="article-body" {...langAttributes(langOf(article.lang))} data-article={article.id}>
      {groups.map((group) => (
        <Group key={group.blocks[0]} group={group} {...parts} />
      ))}
      {article.blocks.length === 0 && <p className="block-furniture">{t('noText')}</p>}
    </div>
  );
}

interface GroupProps extends ArticleBodyProps {
  readonly group: BlockGroup;
  readonly marks: readonly MarginMark[][];
  /** Where each block stands in the article's text. */
  readonly ranges: readonly TextRange[];
}

function Group({ group, record, marks, ranges, library }: GroupProps) {
  const { article } = record;
  const { langOf } = useSpelling();
  const carrierOf = carriersOf(record, library);
  const parts = group.blocks.map((at) => ({
    at,
    block: article.blocks[at] as Block,
    from: ranges[at]?.[0] ?? 0,
  }));
  if (group.kind === 'figure') return <Figure parts={parts} article={article} />;
  const Wrapper = group.kind === 'list' ? 'li' : 'div';
  const shown = parts.map(({ at, block, from }) => {
    const own = marks[at] ?? [];
    const kind = barKind(own, article.sourceId, carrierOf);
    const className = `block${kind ? ` is-shared is-${kind}` : ''}`;
    return (
      <Wrapper
        key={at}
        className={className}
        id={`b${at}`}
        data-from={from}
        {...langAttributes(langOf(block.lang))}
      >
        {own.length > 0 && <MarginMarks marks={own} record={record} library={library} />}
        <InLanguage of={article} block={block} from={from}>
          <BlockText block={block} />
        </InLanguage>
        <BlockTranslation block={at} />
      </Wrapper>
    );
  });
  return group.kind === 'list' ? <ul className="block-list">{shown}</ul> : shown;
}

interface InLanguageProps {
  readonly of: Article;
  readonly block: Block;
  readonly from: number;
  readonly children: ReactNode;
}

/** Tells the markup below what text it is of, and in which language. */
function InLanguage({ of, block, from, children }: InLanguageProps) {
  const { text, lang = of.lang } = block;
  const shown = useMemo(() => ({ lang, text, from }), [lang, text, from]);
  return <ShownBlockContext value={shown}>{children}</ShownBlockContext>;
}

interface FigureProps {
  readonly parts: readonly { readonly at: number; readonly block: Block; readonly from: number }[];
  readonly article: Article;
}

function Figure({ parts, article }: FigureProps) {
  const { langOf } = useSpelling();
  const [first, ...captions] = parts;
  return (
    <figure className="block-figure">
      {first?.block.image && <Picture image={first.block.image} articleId={article.id} />}
      {captions.map(({ at, block, from }) => (
        <figcaption key={from} data-from={from} {...langAttributes(langOf(block.lang))}>
          <InLanguage of={article} block={block} from={from}>
            <InlineText block={block} />
          </InLanguage>
          <BlockTranslation block={at} />
        </figcaption>
      ))}
    </figure>
  );
}

/** A block's text with its markup; one of which something is withheld has none. */
function InlineText({ block, as: Element = 'span' }: { block: Block; as?: 'span' | 'div' }) {
  const withholds = useWithholds();
  if (!withholds(block.text)) return <DressedHtml as={Element} html={block.html} />;
  return (
    <Element data-untrusted="">
      <WithheldText text={block.text} />
    </Element>
  );
}

function BlockText({ block }: { block: Block }) {
  if (block.furniture !== undefined) return <Furniture block={block} rule={block.furniture} />;
  if (block.kind === 'heading') return <Heading block={block} />;
  if (block.kind === 'table') return <TableText block={block} />;
  if (block.kind === 'code')
    return (
      <pre data-untrusted="">
        <WithheldText text={block.text} />
      </pre>
    );
  const text = <InlineText block={block} />;
  if (block.kind === 'quote') return <blockquote>{text}</blockquote>;
  if (block.kind === 'listItem') return <ListItem block={block} />;
  return <p className={block.kind === 'caption' ? 'block-caption' : undefined}>{text}</p>;
}

/** Its number is no part of its text, so the style sheet writes it. */
function ListItem({ block }: { block: Block }) {
  const depth = Math.min(block.depth ?? 1, DEEPEST_INDENT);
  return (
    <p className={`block-item${depth > 1 ? ` is-depth-${depth}` : ''}`} data-number={block.number}>
      <InlineText block={block} />
    </p>
  );
}

function Furniture({ block, rule }: { block: Block; rule: string }) {
  const { i18n, t } = useTranslation('article');
  return (
    <p className="block-furniture">
      <InlineText block={block} />
      <span className="furniture-rule" lang={i18n.language} data-app-ui="">
        {t(`rules.${rule}`, { defaultValue: rule })}
      </span>
    </p>
  );
}

/**
 * The page's headline is the first level, and all of an article's own are of the second, because articles skip
 * levels; the lesser ones are only set smaller.
 */
function Heading({ block }: { block: Block }) {
  return (
    <h2 className={(block.level ?? 2) > 2 ? 'is-minor' : undefined}>
      <InlineText block={block} />
    </h2>
  );
}

/** A wide table scrolls in a box of its own, which the keyboard can reach. */
function TableText({ block }: { block: Block }) {
  const { t } = useTranslation('article');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the focus
    <section className="block-table" tabIndex={0} aria-label={t('table')}>
      <InlineText block={block} as="div" />
    </section>
  );
}
