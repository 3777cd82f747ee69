import { useMemo } from 'react';
import { ConvertedNotice, ScriptSwitch } from './ScriptSwitch.tsx';
import { useScriptChoice } from './scriptChoice.ts';
import { scriptsToOffer } from './scripts.ts';

interface TextsProps {
  /** The languages of the texts; the same list while they are the same. */
  readonly langs: readonly string[];
}

/** The switch for texts; nothing where none is Chinese. */
export function TextsScriptSwitch({ langs }: TextsProps) {
  const choice = useScriptChoice();
  const offered = useMemo(() => scriptsToOffer(langs), [langs]);
  return offered.length > 0 ? <ScriptSwitch choice={choice} offered={offered} /> : null;
}

/** Says that what is shown of texts is no original; nothing where it is. */
export function TextsScriptNotice({ langs }: TextsProps) {
  const choice = useScriptChoice();
  const offered = useMemo(() => scriptsToOffer(langs), [langs]);
  return <ConvertedNotice choice={choice} offered={offered} />;
}
