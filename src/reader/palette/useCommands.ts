import { useMemo } from 'react';
import { IS_IN_STORE } from '../data/storeAddress.ts';
import { changeInterfaceLanguage } from '../i18n/i18n.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../i18n/interfaceLanguage.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { THEMES, themeChoice } from '../preferences/theme.ts';
import { useOfferedScripts, useScriptChoice } from '../script/scriptChoice.ts';
import { comparisonQuery, MOST_WITNESSES, parseList } from '../ui/address.ts';
import { useParameters } from '../ui/addressContext.ts';
import { openOverlay } from '../ui/overlays.ts';
import type { PaletteItem } from './paletteItem.ts';
import type { Go } from './usePlaces.ts';

const SCREENS = {
  timeline: '/',
  search: '/search',
  comparison: '/compare',
  events: '/events',
  contacts: '/contacts',
  persons: '/p',
  archive: '/archive',
} as const;

/** The screens that a page with a store has. */
const WITH_STORE: readonly string[] = ['timeline', 'search', 'comparison'];

/** The screens, and what can be done from anywhere. */
export function useCommands(go: Go): PaletteItem[] {
  const { t, i18n } = useTranslation('palette');
  const parameters = useParameters();
  const pick = parameters.get('pick');
  const { choose } = useScriptChoice();
  const offered = useOfferedScripts();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language
  return useMemo(() => {
    const command = (id: string, text: string, act: () => void): PaletteItem => ({
      id: `command ${id}`,
      kind: 'command',
      text,
      act,
    });
    const picked = parseList(pick).slice(0, MOST_WITNESSES);
    const languages = Object.keys(INTERFACE_LANGUAGES) as InterfaceLanguage[];
    return [
      ...(picked.length > 1
        ? [
            command('compare', t('compareChosen', { count: picked.length }), () =>
              go('/compare', comparisonQuery(picked)),
            ),
          ]
        : []),
      ...Object.entries(SCREENS)
        .filter(([name]) => !IS_IN_STORE || WITH_STORE.includes(name))
        .map(
          ([name, path]): PaletteItem => ({
            id: `screen ${name}`,
            kind: 'screen',
            text: t(`screen.${name}`),
            act: () => go(path),
          }),
        ),
      command('starred', t('starred'), () => go('/', { reading: 'starred' })),
      command('unread', t('unread'), () => go('/', { reading: 'unread' })),
      command('display', t('display'), () => document.getElementById('display-panel')?.showPopover()),
      ...THEMES.map((theme) =>
        command(`theme ${theme}`, t(`theme.${theme}`), () => themeChoice.choose(theme)),
      ),
      ...(offered.length > 0 ? [undefined, ...offered] : []).map((script) =>
        command(`script ${script}`, t(`script.${script ?? 'original'}`), () => choose(script)),
      ),
      ...languages.map((language) =>
        command(
          `language ${language}`,
          t('language', { name: INTERFACE_LANGUAGES[language].name }),
          () => void changeInterfaceLanguage(language),
        ),
      ),
      command('keys', t('keys'), () => openOverlay('keys')),
    ];
  }, [t, i18n.language, pick, go, choose, offered]);
}
