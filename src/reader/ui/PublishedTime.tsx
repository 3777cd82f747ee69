import type { ArticleCard } from '../../model/index.ts';
import { type PublishedForm, useFormats } from './dates.ts';

interface PublishedTimeProps {
  readonly of: Pick<ArticleCard, 'publishedAt' | 'publishedDay'>;
  readonly timeZone: string;
  readonly form: PublishedForm;
}

/** When an article was published, as far as its file says: the day alone where it names no time, nothing without a date. */
export function PublishedTime({ of, timeZone, form }: PublishedTimeProps) {
  const text = useFormats(timeZone).published(of, form);
  if (of.publishedAt === null || text === '') return null;
  return <time dateTime={of.publishedDay ?? new Date(of.publishedAt).toISOString()}>{text}</time>;
}
