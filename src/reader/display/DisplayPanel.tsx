import { useSyncExternalStore } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { displayChoice } from '../preferences/display.ts';
import { DISPLAY_CHOICES, type Display, USUAL_DISPLAY } from '../preferences/displayForm.ts';
import type { ShownPreference } from '../preferences/shownPreference.ts';
import { singleKeysChoice } from '../preferences/singleKeys.ts';
import { THEMES, themeChoice } from '../preferences/theme.ts';
import { useOfferedScripts, useScriptChoice } from '../script/scriptChoice.ts';
import { openOverlay } from '../ui/overlays.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import './display.css';

const NAMES = Object.keys(DISPLAY_CHOICES) as (keyof Display)[];

/** Colours, type and keys. The page beside it is the preview: each choice is on it at once. */
export default function DisplayPanel() {
  const { t } = useTranslation('display');
  const [theme, display, keys] = [
    useChoice(themeChoice),
    useChoice(displayChoice),
    useChoice(singleKeysChoice),
  ];
  const isKept = [themeChoice, displayChoice, singleKeysChoice].every((choice) => choice.isKept());
  return (
    <>
      <h2>{t('title')}</h2>
      <ChoiceRow
        name="theme"
        label={t('theme')}
        values={THEMES}
        chosen={theme}
        wordOf={(value) => t(`themes.${value}`)}
        onChoose={themeChoice.choose}
      />
      <h3>{t('texts')}</h3>
      <p className="display-hint">{t('textsHint')}</p>
      {NAMES.map((name) => (
        <ChoiceRow
          key={name}
          name={name}
          label={t(name)}
          values={DISPLAY_CHOICES[name]}
          chosen={display[name]}
          wordOf={(value) => t(`${name}s.${value}`)}
          onChoose={(value) => displayChoice.choose({ ...display, [name]: value })}
        />
      ))}
      <ScriptRow />
      <ChoiceRow
        name="keys"
        label={t('keys')}
        values={['on', 'off']}
        chosen={keys}
        wordOf={(value) => t(value === 'on' ? 'keysOn' : 'keysOff')}
        onChoose={singleKeysChoice.choose}
      />
      {!isKept && <p role="alert">{t('notKept')}</p>}
      <div className="display-actions">
        <button type="button" className="button" onClick={() => displayChoice.choose(USUAL_DISPLAY)}>
          {t('usual')}
        </button>
        <button type="button" className="button" onClick={() => openOverlay('keys')}>
          {t('keyList')}
        </button>
        <button type="button" className="button" onClick={() => openOverlay('palette')}>
          {t('palette')}
        </button>
        <button type="button" className="button" popoverTarget="display-panel" popoverTargetAction="hide">
          {t('close')}
        </button>
      </div>
    </>
  );
}

/** The script of Chinese texts on all screens; nothing where the archive has none. */
function ScriptRow() {
  const { t } = useTranslation('display');
  const { script, choose } = useScriptChoice();
  const offered = useOfferedScripts();
  if (offered.length === 0) return null;
  return (
    <ChoiceRow
      name="script"
      label={t('script')}
      values={['original', ...offered]}
      chosen={script && offered.includes(script) ? script : 'original'}
      wordOf={(value) => t(`scripts.${value}`)}
      onChoose={(value) => choose(value === 'original' ? undefined : value)}
    />
  );
}

function useChoice<T>({ subscribe, now }: ShownPreference<T>): T {
  return useSyncExternalStore(subscribe, now);
}
