import { memo, type RefObject, useRef } from 'react';
import { Link } from 'react-router';
import { type ArticleCard, PASSAGE_GLYPHS, type SharedOutlet } from '../../model/index.ts';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useSpelling } from '../script/spelling.ts';
import { dragArticle, useArticleDrop } from '../ui/ArticleDrag.ts';
import { comparisonQuery, MOST_WITNESSES } from '../ui/address.ts';
import { type PublishedForm, useFormats } from '../ui/dates.ts';
import { Grip } from '../ui/Grip.tsx';
import { Headline } from '../ui/Headline.tsx';
import { langAttributes } from '../ui/langAttributes.ts';
import { PublishedTime } from '../ui/PublishedTime.tsx';
import { ReadingMark } from '../ui/ReadingMark.tsx';
import { ReadoutMark } from '../ui/ReadoutMark.tsx';
import { SourceName, useOtherSourceName } from '../ui/SourceName.tsx';
import type { RowDeeds } from './useRowDeeds.ts';

interface ArticleRowProps {
  readonly card: ArticleCard;
  readonly library: Library;
  readonly timeZone: string;
  readonly timeForm: PublishedForm;
  readonly isPicked: boolean;
  /** True where so many are chosen that no other can be. */
  readonly isFull: boolean;
  readonly deeds: RowDeeds;
}

/**
 * One article: when, who, headline, excerpt, and with whom it shares text. It can be dragged by its grip or its
 * headline; another one dropped on it opens the comparison of the two. It is made anew only where something of it
 * changes: a list has hundreds.
 */
export const ArticleRow = memo(function ArticleRow(props: ArticleRowProps) {
  const { card, library, timeZone, timeForm, deeds } = props;
  const { t } = useTranslation('timeline');
  const { spell, langOf } = useSpelling();
  const headline = useRef<HTMLHeadingElement>(null);
  const { isOver, zone } = useArticleDrop(library, (id) => {
    if (id !== card.id) deeds.compare([card.id, id]);
  });
  return (
    <article className={isOver ? 'row is-over' : 'row'} data-listed="" {...zone}>
      <RowHandles {...props} headline={headline} />
      <div>
        <p className="row-meta">
          <SourceName source={library.sources.get(card.sourceId)} />
          <ReadoutMark of={card} />
          <PublishedTime of={card} timeZone={timeZone} form={timeForm} />
          <ReadingMark id={card.id} title={spell(card.title, card.lang)} />
        </p>
        <h3 ref={headline} className="row-title" {...langAttributes(langOf(card.lang))}>
          <Link
            to={deeds.addressOf(`/a/${encodeURIComponent(card.id)}`)}
            data-untrusted=""
            {...dragArticle(card.id, headline)}
          >
            <Headline of={card} />
          </Link>
        </h3>
        <p className="row-excerpt" {...langAttributes(langOf(card.lang))} data-untrusted="">
          {spell(card.excerpt, card.lang)}
        </p>
        <SharedText {...props} />
      </div>
      {isOver && (
        <span className="row-drop" aria-hidden="true">
          {t('dropOnRow')}
        </span>
      )}
    </article>
  );
});

interface RowHandlesProps extends ArticleRowProps {
  readonly headline: RefObject<HTMLElement | null>;
}

/** The grip to drag by and the box to choose with. */
function RowHandles({ headline, ...row }: RowHandlesProps) {
  const { t } = useTranslation('timeline');
  return (
    <div className="row-handles">
      <Grip title={t('drag')} {...dragArticle(row.card.id, headline)} />
      <PickBox {...row} />
    </div>
  );
}

function PickBox({ card, isPicked, isFull, deeds }: ArticleRowProps) {
  const { t } = useTranslation('timeline');
  const { spell } = useSpelling();
  const isBarred = isFull && !isPicked;
  const label = isBarred
    ? t('pickFull', { most: MOST_WITNESSES })
    : t('pick', { title: spell(card.title, card.lang) });
  return (
    <label className="pick" title={isBarred ? label : undefined}>
      <input
        type="checkbox"
        checked={isPicked}
        disabled={isBarred}
        aria-label={label}
        onChange={() => deeds.togglePick(card.id)}
      />
    </label>
  );
}

function SharedText(props: ArticleRowProps) {
  const { t } = useTranslation('timeline');
  const { sharedWith, furtherOutlets } = props.card;
  if (sharedWith.length === 0) return null;
  return (
    <ul className="row-shared">
      {sharedWith.map((outlet) => (
        <li key={outlet.sourceId}>
          <SharedWith {...props} outlet={outlet} />
          {outlet.further > 0 && <span>{t('furtherArticles', { count: outlet.further })}</span>}
        </li>
      ))}
      {furtherOutlets > 0 && <li>{t('moreOutlets', { count: furtherOutlets })}</li>}
    </ul>
  );
}

interface SharedWithProps extends ArticleRowProps {
  readonly outlet: SharedOutlet;
}

/** "＝ 43.6 % also in 观察者网 (701 characters)", leading to the comparison of the two. */
function SharedWith({ card, outlet, library, timeZone, deeds }: SharedWithProps) {
  const { t } = useTranslation('timeline');
  const formats = useFormats(timeZone);
  const nameOf = useOtherSourceName();
  const { article, shared, verbatim } = outlet;
  const kind = verbatim === shared ? 'verbatim' : 'edited';
  return (
    <Link
      className={`shared is-${kind}`}
      to={deeds.addressOf('/compare', comparisonQuery([card.id, article]))}
    >
      <span aria-hidden="true">{PASSAGE_GLYPHS[kind]}</span>{' '}
      {t(kind === 'verbatim' ? 'alsoIn' : 'alsoInEdited', {
        percent: formats.percent(shared, card.length),
        outlet: nameOf(library.sources.get(outlet.sourceId), card.sourceId),
        shared: formats.count(shared),
        whole: formats.count(card.length),
      })}
    </Link>
  );
}
