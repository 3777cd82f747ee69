import { useTranslation } from '../i18n/useTranslation.ts';
import { useSpelling } from '../script/spelling.ts';

/**
 * An article's headline in the script that is shown, or the words that stand for one. Language and trust are the element's
 * that holds it.
 */
export function Headline({ of }: { of: { readonly title: string; readonly lang: string } }) {
  const { t } = useTranslation();
  const { spell } = useSpelling();
  return spell(of.title, of.lang) || t('untitled');
}
