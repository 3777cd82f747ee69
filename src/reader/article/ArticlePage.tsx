import { type QueryClient, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import type { ArticleCard } from '../../model/index.ts';
import { useLibrary } from '../data/library.ts';
import { articleQuery, libraryQuery } from '../data/queries.ts';
import { PageNotes } from '../notes/PageNotes.tsx';
import { prepareNotes } from '../notes/useNotes.ts';
import { useTimeZone } from '../ui/address.ts';
import type { ScreenAddress } from '../ui/lazyScreen.tsx';
import { NotFound } from '../ui/NotFound.tsx';
import { usePageTitle } from '../ui/usePageTitle.ts';
import { AboutCopy } from './AboutCopy.tsx';
import { ArticleBody } from './ArticleBody.tsx';
import { ArticleHead } from './ArticleHead.tsx';
import { CompareWith } from './CompareWith.tsx';
import './article.css';

/** Gets the article that the address names. */
export async function prepare(client: QueryClient, { path }: ScreenAddress): Promise<void> {
  const index = await client.ensureQueryData(libraryQuery);
  const id = decodeURIComponent(path.slice('/a/'.length));
  const card = index.articles.find((one) => one.id === id);
  if (card) await Promise.all([client.ensureQueryData(articleQuery(index, card, client)), prepareNotes()]);
}

/** One article, set like a page of a newspaper. */
export default function ArticlePage() {
  const { id = '' } = useParams();
  const library = useLibrary();
  const card = library.cards.get(id);
  return card ? <FoundArticle card={card} /> : <NotFound what="article" />;
}

function FoundArticle({ card }: { card: ArticleCard }) {
  const library = useLibrary();
  const client = useQueryClient();
  const { data: record } = useSuspenseQuery(articleQuery(library.index, card, client));
  const timeZone = useTimeZone(library.index);
  const records = useMemo(() => [record], [record]);
  usePageTitle(card.title);
  return (
    <article className="article">
      <ArticleHead article={record.article} library={library} timeZone={timeZone} />
      <ArticleBody record={record} library={library} />
      <PageNotes library={library} records={records} timeZone={timeZone} />
      <CompareWith card={card} library={library} timeZone={timeZone} />
      <AboutCopy article={record.article} />
    </article>
  );
}
