import { lazy, Suspense } from 'react';
import { FailureBoundary } from './Failure.tsx';
import { useOverlay } from './overlays.ts';

const OVERLAYS = {
  palette: lazy(() => import('../palette/Palette.tsx')),
  keys: lazy(() => import('../keys/KeyList.tsx')),
  script: lazy(() => import('../script/ScriptKey.tsx')),
};

/** The command palette or the list of keys, where one is open, and what the key of the script does. */
export function Overlays() {
  const overlay = useOverlay();
  if (overlay === undefined) return null;
  const Shown = OVERLAYS[overlay];
  return (
    <FailureBoundary resetKey={overlay}>
      <Suspense>
        <Shown />
      </Suspense>
    </FailureBoundary>
  );
}
