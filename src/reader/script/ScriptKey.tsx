import { useEffect, useRef } from 'react';
import { closeOverlay } from '../ui/overlays.ts';
import { useOfferedScripts, useScriptChoice, useScriptToggle } from './scriptChoice.ts';

/** What the key of the script does on a screen that has no switch of its own: it goes to the other one, or back. */
export default function ScriptKey() {
  const toggle = useScriptToggle(useScriptChoice(), useOfferedScripts());
  const isDone = useRef(false);
  useEffect(() => {
    if (!isDone.current) toggle();
    isDone.current = true;
    closeOverlay();
  }, [toggle]);
  return null;
}
