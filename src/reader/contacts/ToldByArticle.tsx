import { Link } from 'react-router';
import type { ArticleTelling, ContactDay, LedgerEntry, ToldSentence } from '../../model/index.ts';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useSpelling } from '../script/spelling.ts';
import { useAddressOf } from '../ui/address.ts';
import { useFormats } from '../ui/dates.ts';
import { Headline } from '../ui/Headline.tsx';
import { PublishedTime } from '../ui/PublishedTime.tsx';
import { ReadoutMark } from '../ui/ReadoutMark.tsx';
import { SourceName } from '../ui/SourceName.tsx';
import { WithheldText } from '../ui/WithheldText.tsx';

interface ToldByArticleProps {
  /** What one article tells, once or twice. */
  readonly tellings: readonly ArticleTelling[];
  readonly entry: LedgerEntry;
  readonly library: Library;
  readonly timeZone: string;
}

/** What one article says of a contact: outlet, time, headline, what it says otherwise than the ledger, and its sentences. */
export function ToldByArticle({ tellings, entry, library, timeZone }: ToldByArticleProps) {
  const addressOf = useAddressOf();
  const { langOf } = useSpelling();
  const [first] = tellings;
  if (!first) return null;
  const { article } = first;
  return (
    <li className="contact-telling">
      <p className="contact-telling-head">
        <SourceName source={library.sources.get(article.sourceId)} />
        <ReadoutMark of={article} />
        <PublishedTime of={article} timeZone={timeZone} form="withYear" />
        <Link
          to={addressOf(`/a/${encodeURIComponent(article.id)}`)}
          lang={langOf(article.lang)}
          data-untrusted=""
        >
          <Headline of={article} />
        </Link>
      </p>
      {tellings.map((telling) => (
        <div key={telling.sentences[0]?.range[0]}>
          <SaysOtherwise telling={telling} entry={entry} timeZone={timeZone} />
          <ul>
            {telling.sentences.map((sentence) => (
              <Sentence key={sentence.range[0]} sentence={sentence} telling={telling} />
            ))}
          </ul>
        </div>
      ))}
    </li>
  );
}

function Sentence({ sentence, telling: { article } }: { sentence: ToldSentence; telling: ArticleTelling }) {
  const { t } = useTranslation('contacts');
  const addressOf = useAddressOf();
  const { spell, langOf } = useSpelling();
  const [from, to] = sentence.range;
  return (
    <li>
      <blockquote lang={langOf(article.lang)} data-untrusted="">
        <WithheldText text={spell(sentence.text, article.lang)} />
      </blockquote>{' '}
      <Link
        className="contact-place"
        to={addressOf(`/a/${encodeURIComponent(article.id)}`, { at: `${from}-${to}` })}
      >
        {t('readThere')}
      </Link>
    </li>
  );
}

interface SaysOtherwiseProps {
  readonly telling: ArticleTelling;
  readonly entry: LedgerEntry;
  readonly timeZone: string;
}

/** Where an article tells another day, another state or other names than the ledger's entry: what it tells. */
function SaysOtherwise({ telling, entry, timeZone }: SaysOtherwiseProps) {
  const { t } = useTranslation('contacts');
  const formats = useFormats(timeZone);
  const daySaid = ({ day, noDay }: ContactDay) =>
    day === null ? t(`noDays.${noDay}`) : t('saysDay', { day: formats.dayWithYear(day) });
  const own = new Set(telling.participants.map(({ name }) => name));
  const isLess = entry.participants.some(({ name }) => !own.has(name));
  const said = [
    ...(telling.day === entry.day ? [] : [daySaid(telling)]),
    ...(telling.state === entry.state ? [] : [t('saysState', { state: t(`states.${telling.state}`) })]),
    ...(isLess ? [t('saysNames', { names: formats.list([...own]) })] : []),
  ];
  return said.length === 0 ? null : <p className="contact-otherwise">{said.join(t('and'))}</p>;
}
