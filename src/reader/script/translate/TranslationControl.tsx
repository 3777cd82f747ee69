import { useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { languageName } from '../../ui/languageName.ts';
import type { LanguagePair } from './translator.ts';
import type { Translations } from './useTranslations.ts';

interface TranslationControlProps {
  readonly translations: Translations;
  readonly pair: LanguagePair | undefined;
}

/** Asks the browser to translate the article; nothing where it cannot. Its place is kept until the browser has answered. */
export function TranslationButton({ translations, pair }: TranslationControlProps) {
  const { i18n, t } = useTranslation('script');
  // A button that came or went late would push the text away.
  const [isPlaceKept] = useState(translations.isOffered === undefined);
  if (!pair || !(translations.isOffered || isPlaceKept)) return null;
  const isOn = translations.state.kind !== 'none';
  const words = t('translate.into', { language: languageName(pair.targetLanguage, i18n.language) });
  return (
    <button
      type="button"
      className={translations.isOffered ? 'button' : 'button is-awaited'}
      disabled={!translations.isOffered}
      aria-label={words}
      aria-pressed={isOn}
      onClick={isOn ? translations.stop : translations.start}
    >
      <span className="whole-words">{words}</span>
      <span className="short-words" title={words}>
        {t('translate.short')}
      </span>
    </button>
  );
}

/** Says who translates, from what into what, and how far it is. */
export function TranslationNotice({ translations: { state }, pair }: TranslationControlProps) {
  const { i18n, t } = useTranslation('script');
  if (state.kind === 'none' || !pair) return null;
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  const source = languageName(pair.sourceLanguage, i18n.language);
  const target = languageName(pair.targetLanguage, i18n.language);
  return (
    <p className="script-notice" role="status">
      {t('translate.notice', { source, target })}{' '}
      {state.kind === 'opening'
        ? t('translate.opening', { percent: percent.format(state.loaded) })
        : state.kind !== 'done' && t(`translate.${state.kind}`)}
    </p>
  );
}
