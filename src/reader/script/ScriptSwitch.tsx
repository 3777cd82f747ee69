import { useTranslation } from '../i18n/useTranslation.ts';
import { Segments } from '../ui/Segments.tsx';
import { useShortcut } from '../ui/useShortcut.ts';
import { SCRIPT_KEY, type ScriptChoice, useScriptToggle } from './scriptChoice.ts';
import type { Script } from './scripts.ts';
import './script.css';

interface ScriptSwitchProps {
  readonly choice: ScriptChoice;
  /** The scripts that change something, at least one. */
  readonly offered: readonly Script[];
}

/** The original, or its characters in the other script. */
export function ScriptSwitch({ choice, offered }: ScriptSwitchProps) {
  const { t } = useTranslation('script');
  const { script, choose } = choice;
  const shown = script && offered.includes(script) ? script : undefined;
  useShortcut(SCRIPT_KEY, useScriptToggle(choice, offered));
  return (
    <Segments
      label={t('label')}
      values={[undefined, ...offered]}
      chosen={shown}
      wordOf={(one) => t(one ?? 'original')}
      hintOf={(one) => t(one ? `hint.${one}` : 'hint.original', { key: SCRIPT_KEY })}
      shortcut={SCRIPT_KEY}
      onChoose={choose}
    />
  );
}

/** Says that the texts above or below are no originals; nothing where they are. */
export function ConvertedNotice({ choice: { script, state }, offered }: ScriptSwitchProps) {
  const { t } = useTranslation('script');
  if (!script || !offered.includes(script)) return null;
  const key = offered.length > 1 ? `converted.both.${script}` : `converted.${script}`;
  return (
    <p className="script-notice is-of-texts" role="status">
      {state === 'ready' ? t(key, { key: SCRIPT_KEY }) : t(`tables.${state}`)}
    </p>
  );
}
