import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { libraryQuery } from '../data/queries.ts';
import { SCRIPT_PARAMETER, useKeptChange } from '../ui/address.ts';
import { useKept } from '../ui/addressContext.ts';
import { type Script, scriptsToOffer } from './scripts.ts';
import { scriptIn, spellingQuery } from './spelling.ts';

/** Which script the address asks for, and whether its tables are there yet. */
export interface ScriptChoice {
  readonly script: Script | undefined;
  readonly state: 'ready' | 'coming' | 'failed';
  readonly choose: (script: Script | undefined) => void;
}

/** The key that goes to the other script and back to the original. */
export const SCRIPT_KEY = 'h';

/** What was chosen last, on whatever screen: the key goes back to it. */
let last: Script | undefined;

/** The reader's choice of a script, as the address says it, of all screens. */
export function useScriptChoice(): ScriptChoice {
  const changeKept = useKeptChange();
  const script = scriptIn(useKept().parameters);
  const { data, isError, refetch } = useQuery(spellingQuery(script));
  const choose = useCallback(
    (next: Script | undefined) => {
      last = next ?? last;
      if (isError) void refetch();
      changeKept(SCRIPT_PARAMETER, next, { replace: true });
    },
    [changeKept, isError, refetch],
  );
  const state = isError ? 'failed' : script && !data ? 'coming' : 'ready';
  return { script, state, choose };
}

/** Goes to the other script, the one that was chosen last or the first that is offered, and from it to the original. */
export function useScriptToggle({ script, choose }: ScriptChoice, offered: readonly Script[]): () => void {
  return useCallback(() => {
    const other = last && offered.includes(last) ? last : offered[0];
    choose(script ? undefined : other);
  }, [script, choose, offered]);
}

/** The scripts that change something of this archive; none until its index is there. */
export function useOfferedScripts(): readonly Script[] {
  const { data } = useQuery(libraryQuery);
  return useMemo(() => scriptsToOffer((data?.languages ?? []).map(({ lang }) => lang)), [data]);
}
