import { stringify } from 'yaml';
import { type Article, isUnknownSource } from '../../model/index.ts';
import { isoPublished } from '../published.ts';
import { articleBody } from './articleBody.ts';
import type { SetArticle } from './setArticle.ts';

/** More categories, repairs or removals than this stand only in the list of provenances. */
const MOST_LISTED = 50;
/** Longest text that front matter repeats, in UTF-16 units. */
const LONGEST = 4_000;

/**
 * A cleaned article as a Markdown file: front matter that a build reads, with where it comes from, then its headline and
 * text. `zone` is the archive's declared zone, in which a date without one was read.
 */
export function articleFile({ article, source, item }: SetArticle, zone: string): string {
  const { title, authors, lang, categories, isReadout, provenance } = article;
  const { url, file, sha256, bytes, charset, dateAsWritten } = provenance;
  const date = isoPublished(article) || dateAsWritten;
  const fields = {
    ...(title !== '' && { title: cut(title) }),
    ...(date !== undefined && { date: cut(date) }),
    ...(source && !isUnknownSource(source) && { outlet: source.name.zh }),
    ...(authors && { authors }),
    ...(url !== undefined && { url }),
    lang,
    ...(isReadout && { role: 'readout' }),
    ...(categories.length > 0 && { categories: categories.slice(0, MOST_LISTED).map(cut) }),
    provenance: {
      ...(item.archive && { archive: item.archive.name }),
      ...(item.archive?.address !== undefined && { address: item.archive.address }),
      file: cut(file),
      sha256,
      bytes,
      charset,
      ...(dateAsWritten !== undefined && { date_as_written: cut(dateAsWritten) }),
      zone,
      repairs: rulesOf(provenance.repairs),
      removals: rulesOf(provenance.removals),
    },
  };
  return `---\n${stringify(fields, { lineWidth: 0, defaultStringType: 'PLAIN' })}---\n\n${articleBody(article)}`;
}

/** `body.unescaped × 1`: what a rule took out stands in the list of provenances. */
function rulesOf(rules: Article['provenance']['repairs'] | Article['provenance']['removals']): string[] {
  return rules.slice(0, MOST_LISTED).map(({ rule, count }) => `${rule} × ${count}`);
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\p{Surrogate}$/u, '')}…` : text;
}
