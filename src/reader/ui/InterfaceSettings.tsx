import { Component, type ReactNode, Suspense } from 'react';
import { changeInterfaceLanguage } from '../i18n/i18n.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../i18n/interfaceLanguage.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { DisplayButton } from './DisplayButton.tsx';
import { ZonePicker } from './ZonePicker.tsx';

/** Zone and language of the interface, and the way to how it looks. */
export function InterfaceSettings() {
  return (
    <div className="frame-settings">
      <SilentBoundary>
        <Suspense fallback={<span className="zone-picker" />}>
          <ZonePicker />
        </Suspense>
      </SilentBoundary>
      <LanguageSwitch />
      <DisplayButton className="display-button" />
    </div>
  );
}

function LanguageSwitch() {
  const { i18n, t } = useTranslation();
  const languages = Object.keys(INTERFACE_LANGUAGES) as InterfaceLanguage[];
  return (
    <fieldset className="language-switch">
      <legend className="visually-hidden">{t('interfaceLanguage')}</legend>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-label={INTERFACE_LANGUAGES[language].name}
          aria-pressed={i18n.language === language}
          onClick={() => void changeInterfaceLanguage(language)}
        >
          <span className="language-name">{INTERFACE_LANGUAGES[language].name}</span>
          <span className="language-short">{INTERFACE_LANGUAGES[language].short}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** Without the archive's index there is no zone to choose; the screen below says what failed. */
class SilentBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
