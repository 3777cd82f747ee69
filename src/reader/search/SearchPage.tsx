import type { QueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef } from 'react';
import type { SearchAnswer, SearchFacet } from '../../search/index.ts';
import type { Library } from '../data/library.ts';
import { libraryQuery } from '../data/queries.ts';
import { useLibrary } from '../data/useLibrary.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useTimeZone } from '../ui/address.ts';
import { Failure } from '../ui/Failure.tsx';
import { Loading } from '../ui/Loading.tsx';
import type { ScreenAddress } from '../ui/lazyScreen.tsx';
import { SEARCH_FORM, type SearchState } from '../ui/searchAddress.ts';
import { type ChangeAddress, useAddressState } from '../ui/useAddressState.ts';
import { usePageTitle } from '../ui/usePageTitle.ts';
import { searchQuery } from '../workers/searchQuery.ts';
import { Choices } from './Choices.tsx';
import { ChosenChips } from './ChosenChips.tsx';
import { HitItem } from './HitItem.tsx';
import { SearchHead, SearchProblems } from './SearchHead.tsx';
import { SearchHelp } from './SearchHelp.tsx';
import { countedAtFirst, firstRequest } from './searchRequest.ts';
import { useCounted } from './useCounted.ts';
import { useSearch } from './useSearch.ts';
import './search.css';

/** Gets the first answer. */
export async function prepare(client: QueryClient, { query }: ScreenAddress): Promise<void> {
  const index = await client.ensureQueryData(libraryQuery);
  const state = SEARCH_FORM.parse(query);
  if (state.query.trim() === '') return;
  await client.ensureQueryData(searchQuery(index, firstRequest(state, countedAtFirst(index, state))));
}

/** What was found, as it is typed. */
export default function SearchPage() {
  const { t } = useTranslation('search');
  const library = useLibrary();
  const [state, change] = useAddressState(SEARCH_FORM);
  const { counted, count } = useCounted(library.index, state);
  const { answer, isComing, readOn, error, retry } = useSearch(library.index, state, counted);
  usePageTitle(state.query === '' ? t('title') : t('titleOf', { query: state.query }));
  if (error) return <Failure error={error} onRetry={retry} />;
  return (
    <div className="search" aria-busy={isComing}>
      <h1 className="visually-hidden">{t('title')}</h1>
      {state.query.trim() === '' && <SearchHelp />}
      {state.query.trim() !== '' && !answer && <Loading />}
      {answer && (
        <Answer
          answer={answer}
          state={state}
          change={change}
          library={library}
          isComing={isComing}
          readOn={readOn}
          counted={counted}
          count={count}
        />
      )}
    </div>
  );
}

interface AnswerProps {
  readonly answer: SearchAnswer;
  readonly state: SearchState;
  readonly change: ChangeAddress<SearchState>;
  readonly library: Library;
  readonly isComing: boolean;
  readonly readOn: () => void;
  readonly counted: readonly SearchFacet[];
  readonly count: (facet: SearchFacet) => void;
}

function Answer(props: AnswerProps) {
  const { answer, library } = props;
  const timeZone = useTimeZone(library.index);
  // A quote mark alone asks for nothing: what is wrong with it, and how to ask.
  if (answer.query.clauses.length === 0)
    return (
      <>
        <SearchProblems problems={answer.query.problems} />
        <SearchHelp />
      </>
    );
  // What nothing was found of is neither narrowed nor put in order; what is chosen stands in chips.
  const isEmpty = answer.count.articles === 0 && !props.isComing;
  return (
    <>
      <SearchHead {...props} timeZone={timeZone} />
      <ChosenChips {...props} />
      <div className={isEmpty ? 'search-columns is-empty' : 'search-columns'}>
        {!isEmpty && <Choices {...props} timeZone={timeZone} />}
        <div className="search-hits">
          <ol className="hits">
            {answer.hits.map((hit) => (
              <HitItem
                key={hit.article.id}
                hit={hit}
                state={props.state}
                library={library}
                timeZone={timeZone}
              />
            ))}
          </ol>
          <After {...props} />
        </div>
      </div>
    </>
  );
}

/** What stands below the hits: nothing found, more to show, or the end. Where it comes into sight, more is read. */
function After({ answer, state, change, isComing, readOn }: AnswerProps) {
  const { t } = useTranslation('search');
  const place = useRef<HTMLParagraphElement>(null);
  useSeen(place, readOn);
  const left = answer.count.articles - answer.shown;
  if (answer.count.articles === 0 && answer.query.clauses.length > 0 && !isComing) return <NothingFound />;
  return (
    <p ref={place} className="search-after">
      {left > 0 && isComing && <span className="search-note">{t('readingOn')}</span>}
      {left > 0 && !isComing && (
        <button type="button" className="button" onClick={() => change({ more: state.more + 1 }, 'replace')}>
          {t('more')}
        </button>
      )}
    </p>
  );
}

/** A search that goes on being typed is not read on. */
const STILL_MS = 800;

function useSeen(place: RefObject<HTMLElement | null>, onSeen: () => void): void {
  useEffect(() => {
    const { current } = place;
    if (!current) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver((entries) => {
      clearTimeout(timer);
      if (entries.some(({ isIntersecting }) => isIntersecting)) timer = setTimeout(onSeen, STILL_MS);
    });
    observer.observe(current);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [place, onSeen]);
}

function NothingFound() {
  const { t } = useTranslation('search');
  return (
    <section className="search-nothing">
      <h2>{t('nothing.title')}</h2>
      <p>{t('nothing.why')}</p>
    </section>
  );
}
