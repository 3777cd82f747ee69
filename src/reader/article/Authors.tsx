import { useTranslation } from '../i18n/useTranslation.ts';

/** So many are named in an article's head; the others stand where it is told where values come from. */
const MOST_NAMED = 6;

/** Who wrote an article; nothing where nobody is named. Names stay in the script that they are written in. */
export function Authors({ authors }: { authors: readonly string[] | undefined }) {
  const { t } = useTranslation('article');
  if (!authors) return null;
  return (
    <span className="article-authors">
      <span>{t('by')}</span> <AuthorNames names={authors.slice(0, MOST_NAMED)} />
      {authors.length > MOST_NAMED && ` ${t('moreAuthors', { count: authors.length })}`}
    </span>
  );
}

/** Names with what stands between them; each keeps its own direction. */
export function AuthorNames({ names }: { names: readonly string[] }) {
  const { t } = useTranslation('article');
  return names.map((name, at) => (
    <span key={name}>
      {at > 0 && t('and')}
      <bdi data-untrusted="">{name}</bdi>
    </span>
  ));
}
