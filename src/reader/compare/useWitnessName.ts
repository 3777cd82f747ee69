import { dayOfArticle } from '../../timeline/index.ts';
import { useFormats } from '../ui/dates.ts';
import { useSourceName } from '../ui/SourceName.tsx';
import type { ComparisonParts } from './comparison.ts';
import { numberEqual } from './numberEqual.ts';

/** Names a witness by its outlet; where an outlet has several of the articles, by its time too: 德国之声 18:47. */
export function useWitnessName(parts: ComparisonParts): (id: string) => string {
  const nameOf = useSourceName();
  const timeOf = useWitnessTime(parts);
  return (id) => {
    const sourceId = parts.records.find(({ article }) => article.id === id)?.article.sourceId ?? '';
    return [nameOf(parts.library.sources.get(sourceId)), timeOf(id)].filter((part) => part !== '').join(' ');
  };
}

/** What tells a witness from others of its outlet: its time in the shortest form, with a number where that is equal; empty where it has no others. */
export function useWitnessTime({ records, timeZone }: ComparisonParts): (id: string) => string {
  const formats = useFormats(timeZone);
  return (id) => {
    const article = records.find((record) => record.article.id === id)?.article;
    const fellows = records.flatMap((record) =>
      record.article.sourceId === article?.sourceId ? record.article : [],
    );
    if (!article || fellows.length < 2) return '';
    // A clock says enough where it tells them apart and all are of one day.
    const clocks = fellows.map((fellow) => formats.published(fellow, 'clock'));
    const days = new Set(fellows.map((fellow) => dayOfArticle(fellow, timeZone)));
    const isClear = new Set(clocks).size === fellows.length && !clocks.includes('') && days.size === 1;
    const times = fellows.map((fellow) => formats.published(fellow, isClear ? 'clock' : 'short'));
    return numberEqual(times)[fellows.indexOf(article)] ?? '';
  };
}
