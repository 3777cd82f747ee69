import { useState } from 'react';
import { Link } from 'react-router';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useSpelling } from '../script/spelling.ts';
import { comparisonQuery, MOST_WITNESSES, useAddressOf } from '../ui/address.ts';
import { useFormats } from '../ui/dates.ts';
import { PublishedTime } from '../ui/PublishedTime.tsx';
import { SourceName } from '../ui/SourceName.tsx';
import type { EventPassage } from './eventPassages.ts';

interface PassageItemProps {
  readonly passage: EventPassage;
  /** How many outlets tell of the event. */
  readonly outlets: number;
  readonly library: Library;
  readonly timeZone: string;
}

/** Longer passages unfold on request; in characters. */
const LONGEST_SHOWN = 240;

/** One passage: what it says, how long it is, who has it and how; a comparison of its first six opens at it. */
export function PassageItem({ passage, outlets, library, timeZone }: PassageItemProps) {
  const { t } = useTranslation('event');
  const formats = useFormats(timeZone);
  const addressOf = useAddressOf();
  const { spell, langOf } = useSpelling();
  const { carriers, text, lang, length } = passage;
  const own = new Set(carriers.map(({ article }) => article.sourceId)).size;
  const [first] = carriers;
  const [isWhole, setWhole] = useState(false);
  const characters = Array.from(spell(text, lang));
  const isCut = !isWhole && characters.length > LONGEST_SHOWN;
  const shown = isCut ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : characters.join('');
  const compared = carriers.slice(0, MOST_WITNESSES).map(({ article }) => article.id);
  return (
    <li>
      <blockquote lang={langOf(lang)} data-untrusted="">
        {shown}
      </blockquote>
      <p className="passage-meta">
        {isCut && (
          <button type="button" className="link-button" onClick={() => setWhole(true)}>
            {t('passages.whole')}
          </button>
        )}{' '}
        {t('passages.one', { length: formats.count(length), count: own, all: outlets })}{' '}
        {first && (
          <Link
            to={addressOf(
              '/compare',
              comparisonQuery(compared, { article: first.article.id, offset: first.range[0] }),
            )}
          >
            {t('passages.compare')}
          </Link>
        )}
      </p>
      <ul className="passage-carriers">
        {carriers.map(({ article, kind }) => (
          <li key={article.id}>
            <Link to={addressOf(`/a/${encodeURIComponent(article.id)}`)}>
              <SourceName source={library.sources.get(article.sourceId)} />{' '}
              <PublishedTime of={article} timeZone={timeZone} form="short" />{' '}
              <span>{t(`passages.${kind}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </li>
  );
}
