import { useCallback, useRef } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useShortcut } from '../ui/useShortcut.ts';
import type { Script } from './scripts.ts';
import type { ScriptChoice } from './spelling.ts';
import './script.css';

/** The key that goes to the other script and back to the original. */
const SHORTCUT = 'h';

interface ScriptSwitchProps {
  readonly choice: ScriptChoice;
  /** The scripts that change something, at least one. */
  readonly offered: readonly Script[];
}

/** The original, or its characters in the other script. */
export function ScriptSwitch({ choice: { script, choose }, offered }: ScriptSwitchProps) {
  const { t } = useTranslation('script');
  const last = useRef<Script>(undefined);
  const shown = script && offered.includes(script) ? script : undefined;
  if (shown) last.current = shown;
  const toggle = useCallback(() => {
    const other = last.current && offered.includes(last.current) ? last.current : offered[0];
    choose(shown ? undefined : other);
  }, [shown, offered, choose]);
  useShortcut(SHORTCUT, toggle);
  return (
    <fieldset className="script-switch" aria-keyshortcuts={SHORTCUT}>
      <legend className="visually-hidden">{t('label')}</legend>
      {[undefined, ...offered].map((one) => (
        <button
          key={one ?? 'original'}
          type="button"
          aria-pressed={shown === one}
          title={t(one ? `hint.${one}` : 'hint.original', { key: SHORTCUT })}
          onClick={() => choose(one)}
        >
          {t(one ?? 'original')}
        </button>
      ))}
    </fieldset>
  );
}

/** Says that what is shown is no original; nothing where it is. */
export function ConvertedNotice({ choice: { script, state }, offered }: ScriptSwitchProps) {
  const { t } = useTranslation('script');
  if (!script || !offered.includes(script)) return null;
  const key = offered.length > 1 ? `converted.both.${script}` : `converted.${script}`;
  return (
    <p className="script-notice" role="status">
      {state === 'ready' ? t(key, { key: SHORTCUT }) : t(`tables.${state}`)}
    </p>
  );
}
