import { type ReactNode, useMemo } from 'react';
import { ConvertedNotice, ScriptSwitch } from './ScriptSwitch.tsx';
import { scriptsToOffer } from './scripts.ts';
import { SpellingContext, useScriptChoice } from './spelling.ts';

interface SpelledTextsProps {
  /** The languages of the texts below; the same list while they are the same. */
  readonly langs: readonly string[];
  readonly children: ReactNode;
}

/** Texts that can be shown in the other script, below the switch for it; without the switch where none is Chinese. */
export function SpelledTexts({ langs, children }: SpelledTextsProps) {
  const choice = useScriptChoice();
  const offered = useMemo(() => scriptsToOffer(langs), [langs]);
  return (
    <SpellingContext value={choice.spelling}>
      {offered.length > 0 && (
        <div className="text-tools is-of-comparison">
          <ScriptSwitch choice={choice} offered={offered} />
          <ConvertedNotice choice={choice} offered={offered} />
        </div>
      )}
      {children}
    </SpellingContext>
  );
}
