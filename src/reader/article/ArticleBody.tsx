import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ArticleRecord, type Block, rangesOfBlocks, type TextRange } from '../../model/index.ts';
import type { Library } from '../data/library.ts';
import { SanitizedHtml } from '../ui/SanitizedHtml.tsx';
import { MarginMarks } from './MarginMarks.tsx';
import { Picture } from './Picture.tsx';
import { type BlockGroup, groupBlocks, type MarginMark, marksByBlock } from './sharedMarks.ts';

interface ArticleBodyProps {
  readonly record: ArticleRecord;
  readonly library: Library;
}

/** The blocks of the article, each with the marks of the passages that others have too. */
export function ArticleBody({ record, library }: ArticleBodyProps) {
  const { t } = useTranslation('article');
  const { article, shared } = record;
  const marks = useMemo(() => marksByBlock(article.blocks, shared), [article, shared]);
  const groups = useMemo(() => groupBlocks(article.blocks), [article]);
  const ranges = useMemo(() => rangesOfBlocks(article.blocks), [article]);
  const parts = { record, marks, ranges, library };
  return (
    <div className="article-body" lang={article.lang} data-article={article.id}>
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
  const parts = group.blocks.map((at) => ({
    at,
    block: article.blocks[at] as Block,
    from: ranges[at]?.[0] ?? 0,
  }));
  if (group.kind === 'figure') return <Figure parts={parts} articleId={article.id} />;
  const Wrapper = group.kind === 'list' ? 'li' : 'div';
  const shown = parts.map(({ at, block, from }) => {
    const own = marks[at] ?? [];
    const strongest = own.find((mark) => mark.kind === 'verbatim') ?? own[0];
    const className = `block${strongest ? ` is-shared is-${strongest.kind}` : ''}`;
    return (
      <Wrapper key={at} className={className} id={`b${at}`} data-from={from} {...langOf(block)}>
        {own.length > 0 && <MarginMarks marks={own} record={record} library={library} />}
        <BlockText block={block} />
      </Wrapper>
    );
  });
  return group.kind === 'list' ? <ul className="block-list">{shown}</ul> : shown;
}

interface FigureProps {
  readonly parts: readonly { readonly block: Block; readonly from: number }[];
  readonly articleId: string;
}

function Figure({ parts, articleId }: FigureProps) {
  const [first, ...captions] = parts;
  return (
    <figure className="block-figure">
      {first?.block.image && <Picture image={first.block.image} articleId={articleId} />}
      {captions.map(({ block, from }) => (
        <figcaption key={from} data-from={from} {...langOf(block)}>
          <SanitizedHtml as="span" html={block.html} />
        </figcaption>
      ))}
    </figure>
  );
}

/** Only where it differs from the article's, which stands around it. */
function langOf({ lang }: Block): { lang?: string } {
  return lang === undefined ? {} : { lang };
}

function BlockText({ block }: { block: Block }) {
  if (block.furniture !== undefined) return <Furniture block={block} rule={block.furniture} />;
  if (block.kind === 'heading') return <Heading block={block} />;
  if (block.kind === 'table') return <TableText html={block.html} />;
  if (block.kind === 'code') return <pre data-untrusted="">{block.text}</pre>;
  const text = <SanitizedHtml as="span" html={block.html} />;
  if (block.kind === 'quote') return <blockquote>{text}</blockquote>;
  const className = { listItem: 'block-item', caption: 'block-caption' }[block.kind as string];
  return <p className={className}>{text}</p>;
}

function Furniture({ block, rule }: { block: Block; rule: string }) {
  const { i18n, t } = useTranslation('article');
  return (
    <p className="block-furniture">
      <SanitizedHtml as="span" html={block.html} />
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
      <SanitizedHtml as="span" html={block.html} />
    </h2>
  );
}

/** A wide table scrolls in a box of its own, which the keyboard can reach. */
function TableText({ html }: { html: string }) {
  const { t } = useTranslation('article');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the focus
    <section className="block-table" tabIndex={0} aria-label={t('table')}>
      <SanitizedHtml as="div" html={html} />
    </section>
  );
}
