import { type QueryClient, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useMemo } from 'react';
import { Navigate, useParams } from 'react-router';
import type { FoundCard } from '../../store/index.ts';
import { namesOfAddress } from '../data/articlesOfAddress.ts';
import { aroundQuery, cardQuery } from '../data/cardQueries.ts';
import { libraryOf } from '../data/library.ts';
import { articleQuery, libraryQuery } from '../data/queries.ts';
import { useCard, useLibrary } from '../data/useLibrary.ts';
import { PageNotes } from '../notes/PageNotes.tsx';
import { prepareNotes } from '../notes/useNotes.ts';
import { prepareTextTools } from '../script/prepareTextTools.ts';
import { TextTools } from '../script/TextTools.tsx';
import { useTimeZone } from '../ui/address.ts';
import { useAddress } from '../ui/addressContext.ts';
import { FailureBoundary } from '../ui/Failure.tsx';
import type { ScreenAddress } from '../ui/lazyScreen.tsx';
import { NotFound } from '../ui/NotFound.tsx';
import { usePageTitle } from '../ui/usePageTitle.ts';
import { AboutCopy } from './AboutCopy.tsx';
import { ArticleBody } from './ArticleBody.tsx';
import { ArticleHead } from './ArticleHead.tsx';
import { CompareWith } from './CompareWith.tsx';
import { FoundMarks } from './FoundMarks.tsx';
import { QuotesNotice } from './QuotesNotice.tsx';
import { ResumedNotice } from './ResumedNotice.tsx';
import { useAddressedPlace } from './useAddressedPlace.ts';
import { useReadingPlace } from './useReadingPlace.ts';
import '../ui/readingText.css';
import './article.css';

/** Gets what is near the article that the address names, and what is done with its text; the text comes without the screen. */
export async function prepare(client: QueryClient, address: ScreenAddress): Promise<void> {
  const library = libraryOf(await client.ensureQueryData(libraryQuery));
  const [id = ''] = namesOfAddress(address);
  const found = await client.ensureQueryData(cardQuery(library, id, client));
  if (!found) return;
  await Promise.all([
    client.ensureQueryData(aroundQuery(library, found, client)),
    prepareNotes(),
    prepareTextTools(client, found.card.lang),
  ]);
}

/** One article, set like a page of a newspaper. */
export default function ArticlePage() {
  const { id = '' } = useParams();
  const library = useLibrary();
  const { search } = useAddress();
  const found = useCard(library, id);
  if (!found) return <NotFound what="article" />;
  // The id of a copy, or one without its outlet: the page has one address.
  if (found.card.id !== id)
    return <Navigate replace to={`/a/${encodeURIComponent(found.card.id)}${search}`} />;
  // Another article is another page: nothing that was done on this one goes over to it.
  return <FoundArticle key={found.card.id} found={found} />;
}

function FoundArticle({ found }: { found: FoundCard }) {
  const library = useLibrary();
  const { card, place, shard } = found;
  const { data: record } = useSuspenseQuery(articleQuery(found, useQueryClient()));
  const timeZone = useTimeZone(library.index);
  const records = useMemo(() => [record], [record]);
  usePageTitle(card.title);
  useAddressedPlace(record.article);
  const resumedAt = useReadingPlace(record.article);
  return (
    <article className="article">
      <TextTools
        article={record.article}
        head={<ArticleHead record={record} card={card} place={place} library={library} timeZone={timeZone} />}
      >
        <ResumedNotice key={`${card.id} ${resumedAt}`} id={card.id} percent={resumedAt} />
        <QuotesNotice record={record} whole={card.length} library={library} />
        <FoundMarks record={record} library={library} />
        <ArticleBody record={record} library={library} />
        <PageNotes library={library} records={records} timeZone={timeZone} />
      </TextTools>
      <FailureBoundary resetKey={card.id}>
        <Suspense>
          <CompareWith record={record} card={card} library={library} timeZone={timeZone} />
        </Suspense>
      </FailureBoundary>
      <AboutCopy article={record.article} shard={shard} />
    </article>
  );
}
