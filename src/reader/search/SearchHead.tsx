import { Link } from 'react-router';
import { type QueryProblem, type SearchAnswer, SORTS, wantedTerms } from '../../search/index.ts';
import { IS_IN_STORE } from '../data/storeAddress.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useAddressOf } from '../ui/address.ts';
import { useFormats } from '../ui/dates.ts';
import { choiceQuery, type SearchState } from '../ui/searchAddress.ts';
import type { ChangeAddress } from '../ui/useAddressState.ts';

interface SearchHeadProps {
  readonly answer: SearchAnswer;
  readonly state: SearchState;
  readonly change: ChangeAddress<SearchState>;
  readonly timeZone: string;
  readonly isComing: boolean;
}

/** How much was found, what of the query was not understood, how names were read, and the order. */
export function SearchHead(props: SearchHeadProps) {
  const { answer } = props;
  return (
    <div className="search-head">
      {answer.query.problems.length > 0 && <SearchProblems problems={answer.query.problems} />}
      <div className="search-bar">
        <Count {...props} />
        <OnTimeline {...props} />
        <Variants {...props} />
        {(answer.count.articles > 0 || props.isComing) && <Order {...props} />}
      </div>
    </div>
  );
}

function Count({ answer: { count }, timeZone }: SearchHeadProps) {
  const { t } = useTranslation('search');
  const shown = useFormats(timeZone).count(count.articles);
  return (
    <p className="search-count" role="status">
      {t(foundKey(count), { count: count.articles, shown })}
      {!count.isExact && <span className="search-note">{t('aboutWhy')}</span>}
    </p>
  );
}

function foundKey({ isExact, isAtMost }: SearchAnswer['count']) {
  if (isExact) return 'found';
  return isAtMost ? 'foundAtMost' : 'foundAbout';
}

/** What was found, over time; the timeline takes query, choice and days. */
function OnTimeline({ answer, state: { query, chosen, from, to } }: SearchHeadProps) {
  const { t } = useTranslation('search');
  const addressOf = useAddressOf();
  // The timeline of a store knows no searches.
  if (answer.count.articles === 0 || IS_IN_STORE) return null;
  const asked = {
    q: query,
    ...choiceQuery(chosen),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
  return <Link to={addressOf('/', asked)}>{t('onTimeline')}</Link>;
}

/** What of the query was not understood. */
export function SearchProblems({ problems }: { problems: readonly QueryProblem[] }) {
  const { t } = useTranslation('search');
  return (
    <ul className="search-problems">
      {problems.map(({ code, text }) => (
        <li key={`${code} ${text}`}>{t(`problem.${code}`, { text })}</li>
      ))}
    </ul>
  );
}

/** The other ways in which names are written; a switch leaves them out. */
function Variants({ answer, state, change }: SearchHeadProps) {
  const { t } = useTranslation('search');
  const variants = wantedTerms(answer.query).flatMap((term) => term.variants.map(({ written }) => written));
  if (variants.length === 0 && state.hasVariants) return null;
  return (
    <label className="chip search-variants">
      <input
        type="checkbox"
        checked={state.hasVariants}
        onChange={() => change({ hasVariants: !state.hasVariants, more: 0 })}
      />
      {variants.length === 0
        ? t('variantsOff')
        : t('variants', { names: [...new Set(variants)].join(t('and')) })}
    </label>
  );
}

function Order({ state, change }: SearchHeadProps) {
  const { t } = useTranslation('search');
  return (
    <fieldset className="search-order">
      <legend className="visually-hidden">{t('order')}</legend>
      {SORTS.map((sort) => (
        <button
          key={sort}
          type="button"
          className="chip"
          aria-pressed={state.sort === sort}
          onClick={() => change({ sort, more: 0 })}
        >
          {t(`sort.${sort}`)}
        </button>
      ))}
    </fieldset>
  );
}
