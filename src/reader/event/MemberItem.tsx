import { Link } from 'react-router';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useSpelling } from '../script/spelling.ts';
import { useAddressOf } from '../ui/address.ts';
import { Headline } from '../ui/Headline.tsx';
import { PublishedTime } from '../ui/PublishedTime.tsx';
import { ReadoutMark } from '../ui/ReadoutMark.tsx';
import { SourceName } from '../ui/SourceName.tsx';
import type { MemberView } from './eventView.ts';
import { FlowSign } from './FlowSign.tsx';
import type { EventWords } from './useEventWords.ts';

interface MemberItemProps {
  readonly view: MemberView;
  readonly library: Library;
  readonly timeZone: string;
  readonly words: EventWords;
  readonly isChosen: boolean;
  /** True where a comparison has no room for it. */
  readonly isFull: boolean;
  readonly onChoose: (isOn: boolean) => void;
}

/** One article of an event. */
export function MemberItem(props: MemberItemProps) {
  const { view, library, timeZone, words, isChosen, isFull, onChoose } = props;
  const { t } = useTranslation('event');
  const addressOf = useAddressOf();
  const { spell, langOf } = useSpelling();
  const { member, found, carriage } = view;
  const { card } = found;
  return (
    <li className="member" data-listed="">
      <label className="member-choice">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={isFull}
          onChange={({ target }) => onChoose(target.checked)}
          aria-label={t('choose', { title: spell(card.title, card.lang) })}
        />
      </label>
      <div className="member-text">
        <p className="member-meta">
          <FlowSign carriage={carriage} source={library.sources.get(card.sourceId)} />
          <SourceName source={library.sources.get(card.sourceId)} />
          <ReadoutMark of={card} />
          {card.publishedAt === null ? (
            <span>{t('undated')}</span>
          ) : (
            <PublishedTime of={card} timeZone={timeZone} form="short" />
          )}
          <b className="member-lag">{words.lag(view)}</b>
        </p>
        <h3 lang={langOf(card.lang)} data-untrusted="">
          <Link to={addressOf(`/a/${encodeURIComponent(card.id)}`)}>
            <Headline of={card} />
          </Link>
        </h3>
        {member.parts.map(({ heading, range }) => (
          <p key={range[0]} className="member-part">
            {heading === '' ? t('partStart') : t('part')}
            {heading !== '' && (
              <bdi lang={langOf(card.lang)} data-untrusted="">
                {spell(heading, card.lang)}
              </bdi>
            )}
          </p>
        ))}
        <p className="member-carried">{words.carried(view)}</p>
        <ul className="member-why" aria-label={t('why')}>
          {member.reasons.map((reason) => (
            <li key={reason.kind}>{words.reason(reason, view)}</li>
          ))}
        </ul>
      </div>
    </li>
  );
}
