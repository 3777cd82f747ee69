import { useId } from 'react';
import type { Article } from '../../model/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import type { Pinyin } from './usePinyin.ts';

interface PinyinChoiceProps {
  readonly article: Article;
  readonly pinyin: Pinyin;
}

/** So many characters of a paragraph tell which it is. */
const BEGINNING = 14;

/** Readings above the whole article, or above one paragraph; words are selected in the text. */
export function PinyinChoice({ article, pinyin: { chinese, chosen, choose } }: PinyinChoiceProps) {
  const { t } = useTranslation('script');
  const field = useId();
  if (chinese.length === 0) return null;
  return (
    <span className="pinyin-choice">
      <label htmlFor={field}>{t('pinyin.label')}</label>
      <select
        id={field}
        className="field"
        value={chosen}
        onChange={({ target: { value } }) =>
          choose(value === 'all' || value === 'none' ? value : Number(value))
        }
      >
        <option value="none">{t('pinyin.none')}</option>
        {chosen === 'words' && <option value="words">{t('pinyin.words')}</option>}
        <option value="all">{t('pinyin.all')}</option>
        {chinese.map((at) => (
          <option key={at} value={at}>
            {t('pinyin.paragraph', {
              number: at + 1,
              words: [...(article.blocks[at]?.text ?? '')].slice(0, BEGINNING).join(''),
            })}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Says that a program made them; nothing where there are none. */
export function PinyinNotice({ pinyin: { chosen, hasFailed } }: Pick<PinyinChoiceProps, 'pinyin'>) {
  const { t } = useTranslation('script');
  if (chosen === 'none') return null;
  return (
    <p className="script-notice" role="status">
      {t(hasFailed ? 'tables.failed' : 'pinyin.notice')}
    </p>
  );
}
