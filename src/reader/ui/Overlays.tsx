import { Suspense } from 'react';
import { FailureBoundary } from './Failure.tsx';
import { lazyPart } from './lazyPart.tsx';
import { useOverlay } from './overlays.ts';

const OVERLAYS = {
  palette: lazyPart(() => import('../palette/Palette.tsx')).Part,
  keys: lazyPart(() => import('../keys/KeyList.tsx')).Part,
  script: lazyPart(() => import('../script/ScriptKey.tsx')).Part,
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
