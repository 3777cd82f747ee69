import { useTranslation } from '../i18n/useTranslation.ts';

/** An article's headline, or the words that stand for one. Language and trust are the element's that holds it. */
export function Headline({ of }: { of: { readonly title: string } }) {
  const { t } = useTranslation();
  return of.title || t('untitled');
}
