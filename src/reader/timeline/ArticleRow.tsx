import { type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { type ArticleCard, PASSAGE_GLYPHS } from '../../model/index.ts';
import type { Library } from '../data/library.ts';
import { type SharedOutlet, sharedOutlets } from '../data/sharedOutlets.ts';
import { dragArticle, useArticleDrop } from '../ui/ArticleDrag.ts';
import { comparisonQuery, MOST_WITNESSES, useAddressOf } from '../ui/address.ts';
import { useFormats } from '../ui/dates.ts';
import { Grip } from '../ui/Grip.tsx';
import { Headline } from '../ui/Headline.tsx';
import { langAttributes } from '../ui/langAttributes.ts';
import { PublishedTime } from '../ui/PublishedTime.tsx';
import { ReadoutMark } from '../ui/ReadoutMark.tsx';
import { SourceName, useSourceName } from '../ui/SourceName.tsx';
import { toggled } from '../ui/toggled.ts';
import type { TimelineState } from './timelineAddress.ts';
import type { ChangeState } from './useTimelineState.ts';

/** Outlets beyond this many are counted, not listed. */
const OUTLETS_SHOWN = 3;

interface ArticleRowProps {
  readonly card: ArticleCard;
  readonly library: Library;
  readonly timeZone: string;
  readonly state: TimelineState;
  readonly onChange: ChangeState;
}

/**
 * One article: when, who, headline, excerpt, and with whom it shares text. It can be dragged by its grip or its
 * headline; another one dropped on it opens the comparison of the two.
 */
export function ArticleRow({ card, library, timeZone, state, onChange }: ArticleRowProps) {
  const { t } = useTranslation('timeline');
  const addressOf = useAddressOf();
  const navigate = useNavigate();
  const headline = useRef<HTMLHeadingElement>(null);
  const { isOver, zone } = useArticleDrop(library, (id) => {
    if (id !== card.id) void navigate(addressOf('/compare', comparisonQuery([card.id, id])));
  });
  return (
    <article className={isOver ? 'row is-over' : 'row'} {...zone}>
      <RowHandles card={card} state={state} onChange={onChange} headline={headline} />
      <div>
        <p className="row-meta">
          <SourceName source={library.sources.get(card.sourceId)} />
          <ReadoutMark of={card} />
          <PublishedTime of={card} timeZone={timeZone} form="clock" />
        </p>
        <h3 ref={headline} className="row-title" {...langAttributes(card.lang)}>
          <Link
            to={addressOf(`/a/${encodeURIComponent(card.id)}`)}
            data-untrusted=""
            {...dragArticle(card.id, headline)}
          >
            <Headline of={card} />
          </Link>
        </h3>
        <p className="row-excerpt" {...langAttributes(card.lang)} data-untrusted="">
          {card.excerpt}
        </p>
        <SharedText card={card} library={library} timeZone={timeZone} />
      </div>
      {isOver && (
        <span className="row-drop" aria-hidden="true">
          {t('dropOnRow')}
        </span>
      )}
    </article>
  );
}

interface RowHandlesProps extends Pick<ArticleRowProps, 'card' | 'state' | 'onChange'> {
  readonly headline: RefObject<HTMLElement | null>;
}

/** The grip to drag by and the box to choose with. */
function RowHandles({ headline, ...pick }: RowHandlesProps) {
  const { t } = useTranslation('timeline');
  return (
    <div className="row-handles">
      <Grip title={t('drag')} {...dragArticle(pick.card.id, headline)} />
      <PickBox {...pick} />
    </div>
  );
}

function PickBox({ card, state, onChange }: Pick<ArticleRowProps, 'card' | 'state' | 'onChange'>) {
  const { t } = useTranslation('timeline');
  const isPicked = state.picked.includes(card.id);
  const isFull = state.picked.length >= MOST_WITNESSES && !isPicked;
  const label = isFull ? t('pickFull', { most: MOST_WITNESSES }) : t('pick', { title: card.title });
  return (
    <label className="pick" title={isFull ? label : undefined}>
      <input
        type="checkbox"
        checked={isPicked}
        disabled={isFull}
        aria-label={label}
        onChange={() => onChange({ picked: toggled(state.picked, card.id) }, 'replace')}
      />
    </label>
  );
}

function SharedText({ card, library, timeZone }: Pick<ArticleRowProps, 'card' | 'library' | 'timeZone'>) {
  const { t } = useTranslation('timeline');
  const outlets = sharedOutlets(library, card.id);
  if (outlets.length === 0) return null;
  return (
    <ul className="row-shared">
      {outlets.slice(0, OUTLETS_SHOWN).map((outlet) => (
        <li key={outlet.sourceId}>
          <SharedWith card={card} outlet={outlet} library={library} timeZone={timeZone} />
          {outlet.further > 0 && <span>{t('furtherArticles', { count: outlet.further })}</span>}
        </li>
      ))}
      {outlets.length > OUTLETS_SHOWN && (
        <li>{t('moreOutlets', { count: outlets.length - OUTLETS_SHOWN })}</li>
      )}
    </ul>
  );
}

interface SharedWithProps {
  readonly card: ArticleCard;
  readonly outlet: SharedOutlet;
  readonly library: Library;
  readonly timeZone: string;
}

/** "＝ 43.6 % also in 观察者网 (701 characters)", leading to the comparison of the two. */
function SharedWith({ card, outlet, library, timeZone }: SharedWithProps) {
  const { t } = useTranslation('timeline');
  const formats = useFormats(timeZone);
  const addressOf = useAddressOf();
  const nameOf = useSourceName();
  const { link } = outlet;
  const kind = link.verbatim === link.shared ? 'verbatim' : 'edited';
  return (
    <Link className={`shared is-${kind}`} to={addressOf('/compare', comparisonQuery([card.id, link.other]))}>
      <span aria-hidden="true">{PASSAGE_GLYPHS[kind]}</span>{' '}
      {t(kind === 'verbatim' ? 'alsoIn' : 'alsoInEdited', {
        percent: formats.percent(link.shared, card.length),
        outlet: nameOf(library.sources.get(outlet.sourceId)),
        shared: formats.count(link.shared),
        whole: formats.count(card.length),
      })}
    </Link>
  );
}
