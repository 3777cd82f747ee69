import { queryOptions, useQuery } from '@tanstack/react-query';
import { createContext, useContext, useDeferredValue } from 'react';
import { SCRIPT_PARAMETER } from '../ui/address.ts';
import { useKept } from '../ui/addressContext.ts';
import { SCRIPTS, type Script } from './scripts.ts';

/** How texts are shown: as they are written, or in the other script. The same object while nothing changes. */
export interface Spelling {
  /** As long as the text it is given, unit for unit; what is not Chinese, or is in that script already, stays as it is. */
  readonly spell: (text: string, lang: string | undefined) => string;
  /** The language tag of what `spell` gives. */
  readonly langOf: <Lang extends string | undefined>(lang: Lang) => Lang | 'zh-Hans' | 'zh-Hant';
}

export const AS_WRITTEN: Spelling = { spell: (text) => text, langOf: (lang) => lang };

/** How the texts of every screen are shown. */
export const SpellingContext = createContext<Spelling>(AS_WRITTEN);

/** How texts are shown here. */
export function useSpelling(): Spelling {
  return useContext(SpellingContext);
}

/** The script that a query of an address asks for. */
export function scriptIn(parameters: URLSearchParams): Script | undefined {
  return SCRIPTS.find((one) => one === parameters.get(SCRIPT_PARAMETER));
}

/** How texts are shown in a script; its tables load with it. */
export function spellingQuery(script: Script | undefined) {
  return queryOptions({
    queryKey: ['spelling', script],
    queryFn: async () => (await import('./spellings.ts')).spellingIn(script ?? 'Hans'),
    enabled: script !== undefined,
  });
}

/** The script that the address asks for, and how texts are shown: as they are written, until its tables are there. */
export function useShownSpelling(): { readonly script: Script | undefined; readonly spelling: Spelling } {
  const script = scriptIn(useKept().parameters);
  const { data: spelling = AS_WRITTEN } = useQuery(spellingQuery(script));
  // The switch shows the choice at once; all texts follow in a pass that gives way to the next press.
  return { script, spelling: useDeferredValue(spelling) };
}
