import { type Article, type ArticleRecord, type ComparedHeadline, isAside } from '../../../model/index.ts';
import { countCharacters } from '../../../text/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useFormats } from '../../ui/dates.ts';
import type { FactsPanelProps } from './FactsPanel.tsx';

interface HeadlineNotesProps extends FactsPanelProps {
  readonly record: ArticleRecord;
  readonly headline: ComparedHeadline;
}

/** What a headline has in common with the others, whom only it names, and where its words stand in its own text. */
export function HeadlineNotes({ record, headline, timeZone, onShow }: HeadlineNotesProps) {
  const { t } = useTranslation('facts');
  const formats = useFormats(timeZone);
  const { article } = record;
  const { source, onlyNames } = headline;
  const shared = sharedCharacters(article.title, headline);
  const whole = formats.count(headline.length);
  return (
    <ul className="bench-notes">
      <li>{shared === 0 ? t('bench.alone') : t('bench.shared', { shared: formats.count(shared), whole })}</li>
      {onlyNames.length > 0 && <li>{t('bench.onlyNames', { names: onlyNames.join(t('and')) })}</li>}
      <li>
        {source === undefined ? (
          t('bench.noSource')
        ) : (
          <button type="button" className="bench-source" onClick={() => onShow(article.id, source.range)}>
            {t('bench.source', {
              shared: formats.count(source.shared),
              whole,
              paragraph: paragraphOf(article, source.block),
            })}
          </button>
        )}
      </li>
    </ul>
  );
}

/** Counted from one; pictures, captions and furniture are no paragraphs. */
function paragraphOf({ blocks }: Article, block: number): number {
  return blocks.slice(0, block + 1).filter((one) => !isAside(one)).length;
}

function sharedCharacters(title: string, { marks }: ComparedHeadline): number {
  return marks.reduce(
    (sum, { kind, range }) => sum + (kind === 'shared' ? countCharacters(title.slice(...range)) : 0),
    0,
  );
}
