import type { Formats } from '../../ui/dates.ts';
import type { CommonBar } from './commonView.ts';

/** The numbers of a bar as sentences name them. */
export function written(
  { articles, characters, common }: CommonBar,
  formats: Pick<Formats, 'count' | 'percent'>,
) {
  return {
    count: articles,
    articles: formats.count(articles),
    characters: formats.count(characters),
    common: formats.count(common),
    share: formats.percent(common, characters),
  };
}
