import type { ArticleRecord } from '../../model/index.ts';
import { isAside, withheldParts } from '../../model/index.ts';
import { countCharacters } from '../../text/index.ts';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useFormats } from '../ui/dates.ts';

interface QuotesNoticeProps {
  readonly record: ArticleRecord;
  /** Characters of the whole report. */
  readonly whole: number;
  readonly library: Library;
}

/** How much of this article the site publishes; nothing where it publishes all of it. */
export function QuotesNotice({ library, ...props }: QuotesNoticeProps) {
  return library.index.quotesOnly ? <Notice library={library} {...props} /> : null;
}

function Notice({ record, whole, library }: QuotesNoticeProps) {
  const { t } = useTranslation('withheld');
  const formats = useFormats(library.index.timeZone);
  const parts = record.article.blocks
    .filter((block) => !isAside(block))
    .flatMap(({ text }) => withheldParts(text));
  const published = parts.reduce((sum, part) => sum + (part.isWithheld ? 0 : countCharacters(part.text)), 0);
  return (
    <p className="article-quotes">
      {t('about', { whole: formats.count(whole), published: formats.count(published) })}
    </p>
  );
}
