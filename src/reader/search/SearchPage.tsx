import type { QueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SearchAnswer } from '../../search/index.ts';
import type { Library } from '../data/library.ts';
import { libraryQuery } from '../data/queries.ts';
import { useLibrary } from '../data/useLibrary.ts';
import { useTimeZone } from '../ui/address.ts';
import { Failure } from '../ui/Failure.tsx';
import { Loading } from '../ui/Loading.tsx';
import type { ScreenAddress } from '../ui/lazyScreen.tsx';
import { SEARCH_FORM, type SearchState } from '../ui/searchAddress.ts';
import { type ChangeAddress, useAddressState } from '../ui/useAddressState.ts';
import { usePageTitle } from '../ui/usePageTitle.ts';
import { searchQuery } from '../workers/searchQuery.ts';
import { Choices } from './Choices.tsx';
import { HitItem } from './HitItem.tsx';
import { SearchHead } from './SearchHead.tsx';
import { SearchHelp } from './SearchHelp.tsx';
import { firstRequest } from './searchRequest.ts';
import { useSearch } from './useSearch.ts';
import './search.css';

/** Gets the first answer. */
export async function prepare(client: QueryClient, { query }: ScreenAddress): Promise<void> {
  const index = await client.ensureQueryData(libraryQuery);
  const state = SEARCH_FORM.parse(query);
  if (state.query.trim() !== '') await client.ensureQueryData(searchQuery(index, firstRequest(state)));
}

/** What was found, as it is typed. */
export default function SearchPage() {
  const { t } = useTranslation('search');
  const library = useLibrary();
  const [state, change] = useAddressState(SEARCH_FORM);
  const { answer, isComing, error, retry } = useSearch(library.index, state);
  usePageTitle(state.query === '' ? t('title') : t('titleOf', { query: state.query }));
  if (error) return <Failure error={error} onRetry={retry} />;
  return (
    <div className="search" aria-busy={isComing}>
      <h1 className="visually-hidden">{t('title')}</h1>
      {state.query.trim() === '' && <SearchHelp />}
      {state.query.trim() !== '' && !answer && <Loading />}
      {answer && (
        <Answer answer={answer} state={state} change={change} library={library} isComing={isComing} />
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
}

function Answer(props: AnswerProps) {
  const { answer, library } = props;
  const timeZone = useTimeZone(library.index);
  return (
    <>
      <SearchHead {...props} timeZone={timeZone} />
      <div className="search-columns">
        <Choices {...props} timeZone={timeZone} />
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

/** What stands below the hits: nothing found, more to show, or the end. */
function After({ answer, state, change, isComing }: AnswerProps) {
  const { t } = useTranslation('search');
  const left = answer.count.articles - answer.shown;
  if (isComing && left > 0) return <p className="search-note">{t('readingOn')}</p>;
  if (answer.count.articles === 0 && answer.query.clauses.length > 0) return <NothingFound />;
  if (left <= 0) return null;
  return (
    <p>
      <button type="button" className="button" onClick={() => change({ more: state.more + 1 }, 'replace')}>
        {t('more')}
      </button>
    </p>
  );
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
