import { useQuery } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { SCRIPT_PARAMETER } from '../ui/address.ts';
import type { Respell } from './sameLength.ts';
import { SCRIPTS, type Script, scriptOf } from './scripts.ts';

/** How texts are shown: as they are written, or in the other script. The same object while nothing changes. */
export interface Spelling {
  /** As long as the text it is given, unit for unit; what is not Chinese, or is in that script already, stays as it is. */
  readonly spell: (text: string, lang: string | undefined) => string;
  /** The language tag of what `spell` gives. */
  readonly langOf: <Lang extends string | undefined>(lang: Lang) => Lang | 'zh-Hans' | 'zh-Hant';
}

const AS_WRITTEN: Spelling = { spell: (text) => text, langOf: (lang) => lang };

/** How the texts below are shown. */
export const SpellingContext = createContext<Spelling>(AS_WRITTEN);

/** How texts are shown here. */
export function useSpelling(): Spelling {
  return useContext(SpellingContext);
}

/** Which script the address asks for, whether it is there yet, and how texts are shown in it. */
export interface ScriptChoice {
  readonly script: Script | undefined;
  readonly state: 'ready' | 'coming' | 'failed';
  readonly spelling: Spelling;
  readonly choose: (script: Script | undefined) => void;
}

const LOADERS: Readonly<Record<Script, () => Promise<{ readonly respell: Respell }>>> = {
  Hans: () => import('./toSimplified.ts'),
  Hant: () => import('./toTraditional.ts'),
};

/** The reader's choice of a script, as the address says it; its tables load when it is chosen. */
export function useScriptChoice(): ScriptChoice {
  const [parameters, setParameters] = useSearchParams();
  const script = SCRIPTS.find((one) => one === parameters.get(SCRIPT_PARAMETER));
  const { data, isError, refetch } = useQuery({
    queryKey: ['respell', script],
    queryFn: async () => (script ? (await LOADERS[script]()).respell : null),
    enabled: script !== undefined,
  });
  const spelling = useMemo(() => (script && data ? spellingIn(script, data) : AS_WRITTEN), [script, data]);
  const choose = useCallback(
    (next: Script | undefined) => {
      if (isError) void refetch();
      setParameters((now) => withScript(now, next), { replace: true, preventScrollReset: true });
    },
    [setParameters, isError, refetch],
  );
  const state = isError ? 'failed' : script && !data ? 'coming' : 'ready';
  return { script, state, spelling, choose };
}

function withScript(parameters: URLSearchParams, script: Script | undefined): URLSearchParams {
  const next = new URLSearchParams(parameters);
  if (script) next.set(SCRIPT_PARAMETER, script);
  else next.delete(SCRIPT_PARAMETER);
  return next;
}

function spellingIn(script: Script, respell: Respell): Spelling {
  const isOther = (lang: string | undefined) => ![script, undefined].includes(scriptOf(lang));
  return {
    spell: (text, lang) => (isOther(lang) ? respell(text) : text),
    langOf: (lang) => (isOther(lang) ? `zh-${script}` : lang),
  };
}
