import { useEffect, useMemo, useRef } from 'react';
import { Link } from 'react-router';
import type { ArticleCard, ArticleRecord } from '../../model/index.ts';
import { type Library, mayHave } from '../data/library.ts';
import type { Suggestion } from '../data/suggestions.ts';
import { useSuggestions } from '../data/useSuggestions.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { ArticleLine } from '../ui/ArticleLine.tsx';
import { comparisonQuery, useAddressOf } from '../ui/address.ts';
import { useFormats } from '../ui/dates.ts';
import { toggled } from '../ui/toggled.ts';
import { useAddressState } from '../ui/useAddressState.ts';
import { choiceForm, MOST_OTHERS } from './choiceAddress.ts';
import { offeredOf } from './offered.ts';
import './compareWith.css';

interface CompareWithProps {
  readonly record: ArticleRecord;
  readonly card: ArticleCard;
  readonly library: Library;
  readonly timeZone: string;
}

/** What to set beside this article: those with shared text first, then the nearest in time; one, or several at once. */
export function CompareWith({ record, card, library, timeZone }: CompareWithProps) {
  const { t } = useTranslation('article');
  const [choice, change] = useAddressState(useMemo(() => choiceForm(card.id), [card.id]));
  const ranked = useSuggestions(
    library,
    useMemo(() => [record], [record]),
  );
  const picked = choice.picked.filter((id) => mayHave(library, id));
  const { shown, next } = offeredOf(ranked, choice);
  const list = useFocusOfNew(shown.length);
  if (ranked.length === 0) return null;
  return (
    <section className="compare-with">
      <h2>{t('compareWith')}</h2>
      <ul ref={list}>
        {shown.map((suggestion) => (
          <SuggestedArticle
            key={suggestion.card.id}
            suggestion={suggestion}
            beside={card}
            library={library}
            timeZone={timeZone}
            picked={picked}
            onPick={() => change({ picked: toggled(picked, suggestion.card.id) }, 'replace')}
          />
        ))}
      </ul>
      <div className="compare-with-actions">
        <CompareChosen articles={[card.id, ...picked]} />
        {next > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => change({ more: choice.more + 1 }, 'replace')}
          >
            {t('moreSuggestions', { count: next })}
          </button>
        )}
      </div>
    </section>
  );
}

/** A list whose first new item takes the focus when it grows: the button that made it grow may be gone. */
function useFocusOfNew(length: number) {
  const list = useRef<HTMLUListElement>(null);
  const known = useRef(length);
  useEffect(() => {
    const first = list.current?.children[known.current];
    if (length > known.current) first?.querySelector('input')?.focus();
    known.current = length;
  }, [length]);
  return list;
}

/** The comparison of all that are chosen, or what choosing is for. */
function CompareChosen({ articles }: { articles: readonly string[] }) {
  const { t } = useTranslation('article');
  const addressOf = useAddressOf();
  if (articles.length < 2) return <p className="compare-with-hint">{t('pickHint', { most: MOST_OTHERS })}</p>;
  return (
    <Link className="button is-main" to={addressOf('/compare', comparisonQuery(articles))}>
      {t('compareChosen', { count: articles.length - 1 })}
    </Link>
  );
}

interface SuggestedArticleProps {
  readonly suggestion: Suggestion;
  /** The article that it is suggested for. */
  readonly beside: ArticleCard;
  readonly library: Library;
  readonly timeZone: string;
  readonly picked: readonly string[];
  readonly onPick: () => void;
}

/** One suggestion: its box chooses it, its line opens the comparison of the two. */
function SuggestedArticle({ suggestion, beside, library, timeZone, picked, onPick }: SuggestedArticleProps) {
  const { t } = useTranslation('article');
  const addressOf = useAddressOf();
  const noteOf = useNote(beside, timeZone);
  const { card } = suggestion;
  const isPicked = picked.includes(card.id);
  const isFull = picked.length >= MOST_OTHERS && !isPicked;
  const label = isFull ? t('pickFull', { most: MOST_OTHERS }) : t('pick', { title: card.title });
  return (
    <li data-listed="">
      <label className="compare-pick" title={isFull ? label : undefined}>
        <input type="checkbox" checked={isPicked} disabled={isFull} aria-label={label} onChange={onPick} />
      </label>
      <Link to={addressOf('/compare', comparisonQuery([beside.id, card.id]))}>
        <ArticleLine card={card} library={library} timeZone={timeZone} note={noteOf(suggestion)} />
      </Link>
    </li>
  );
}

/** What speaks for a suggestion beside an article; empty where only time does. */
function useNote(beside: ArticleCard, timeZone: string): (suggestion: Suggestion) => string {
  const { t } = useTranslation('article');
  const formats = useFormats(timeZone);
  return ({ shared, isVersion }) => {
    if (isVersion) return t('otherVersion');
    if (shared === 0) return '';
    return t('sharedCharacters', {
      shared: formats.count(shared),
      whole: formats.count(beside.length),
      percent: formats.percent(shared, beside.length),
    });
  };
}
