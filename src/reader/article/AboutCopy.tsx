import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense, useState } from 'react';
import { type Article, groupBy, type Provenance, type ShardEntry } from '../../model/index.ts';
import { sourceShardQuery } from '../data/queries.ts';
import { useLibrary } from '../data/useLibrary.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { FailureBoundary } from '../ui/Failure.tsx';
import { Loading } from '../ui/Loading.tsx';
import { OriginText } from '../ui/OriginText.tsx';
import { WithheldText } from '../ui/WithheldText.tsx';
import { AuthorNames } from './Authors.tsx';
import { Copies } from './Copies.tsx';

/** What was done to the file, where every value comes from, and the file as it was. */
export function AboutCopy({
  article,
  shard,
}: {
  article: Article;
  /** Absent where a store has the article: it does not have the file. */
  shard: ShardEntry | undefined;
}) {
  const { t } = useTranslation('article');
  const { provenance } = article;
  return (
    <details className="about-copy">
      <summary>{t('about.title')}</summary>
      <FileFacts provenance={provenance} />
      <Copies copies={provenance.copies ?? []} />
      <Origins article={article} />
      <RuleList
        title={t('about.repairs')}
        rules={provenance.repairs.map((one) => ({ ...one, text: one.detail }))}
      />
      <RuleList
        title={t('about.removals')}
        rules={provenance.removals.map((one) => ({ ...one, text: one.texts.join('\n') }))}
      />
      <RuleList title={t('about.furniture')} rules={furnitureOf(article)} lang={article.lang} />
      <Source article={article.id} shard={shard} />
    </details>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function FileFacts({ provenance }: { provenance: Provenance }) {
  const { t } = useTranslation('article');
  const facts = [
    ['file', provenance.file],
    ['sha256', provenance.sha256],
    ['bytes', String(provenance.bytes)],
    ['charset', provenance.charset],
    ['url', provenance.url ?? t('noOriginal')],
    ['dateAsWritten', provenance.dateAsWritten ?? t('dateUnknown')],
  ] as const;
  return (
    <dl className="about-facts">
      {facts.map(([name, value]) => (
        <Fact key={name} name={t(`about.${name}`)}>
          <bdi data-untrusted="">{value}</bdi>
          {name === 'sha256' && (
            <CopyButton label={t('copyHash')} textToCopy={() => value} className="link-button" />
          )}
        </Fact>
      ))}
    </dl>
  );
}

function Origins({ article: { authors = [], provenance } }: { article: Article }) {
  const { t } = useTranslation('article');
  return (
    <section>
      <h3>{t('about.origins')}</h3>
      <dl className="about-facts">
        {provenance.origins.map(({ field, from, line }) => (
          <Fact key={field} name={t(`about.field.${field}`, { defaultValue: field })}>
            {field === 'authors' && (
              <span className="about-authors">
                <AuthorNames names={authors} />
              </span>
            )}
            <OriginText from={from} line={line} />
          </Fact>
        ))}
      </dl>
    </section>
  );
}

interface RuleApplied {
  readonly rule: string;
  readonly count: number;
  readonly text: string;
}

function furnitureOf(article: Article): RuleApplied[] {
  const lines = groupBy(
    article.blocks.filter((block) => block.furniture !== undefined),
    (block) => block.furniture ?? '',
  );
  return [...lines].map(([rule, blocks]) => ({
    rule,
    count: blocks.length,
    text: blocks.map((block) => block.text).join('\n'),
  }));
}

function RuleList({ title, rules, lang }: { title: string; rules: readonly RuleApplied[]; lang?: string }) {
  const { t } = useTranslation('article');
  if (rules.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {rules.map(({ rule, count, text }) => (
          <li key={rule}>
            {t('about.rule', { name: t(`rules.${rule}`, { defaultValue: rule }), count })}
            {text !== '' && <PlainText text={text} lang={lang} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Text of the file as it was: never as markup, whatever it holds. */
function PlainText({ text, lang }: { text: string; lang?: string | undefined }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the focus
    <pre className="about-text" lang={lang} tabIndex={0} data-untrusted="">
      <WithheldText text={text} />
    </pre>
  );
}

/** Not every site has the files that its articles were read from. */
function Source({ article, shard }: { article: string; shard: ShardEntry | undefined }) {
  const { t } = useTranslation('article');
  if (useLibrary().index.quotesOnly) return <NoSource />;
  return shard ? <SourceText article={article} shard={shard} /> : <p>{t('about.noSourceText')}</p>;
}

function NoSource() {
  const { t } = useTranslation('withheld');
  return <p>{t('source')}</p>;
}

interface SourceTextProps {
  readonly article: string;
  readonly shard: ShardEntry;
}

/** Long, so it is fetched and put on the page only when it is opened. */
function SourceText(props: SourceTextProps) {
  const { t } = useTranslation('article');
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="about-source" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('about.sourceText')}</summary>
      {isOpen && (
        <FailureBoundary resetKey={props.article}>
          <Suspense fallback={<Loading />}>
            <FetchedText {...props} />
          </Suspense>
        </FailureBoundary>
      )}
    </details>
  );
}

function FetchedText({ article, shard }: SourceTextProps) {
  const { texts } = useSuspenseQuery(sourceShardQuery(shard)).data;
  return <PlainText text={texts.find((one) => one.article === article)?.text ?? ''} />;
}
