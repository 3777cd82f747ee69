import { useState } from 'react';

/** How the making of a file goes. */
export type SavingStage = 'ready' | 'busy' | 'failed';

/** Runs what makes a file and hands it over, and tells how that goes. */
export function useSaving(make: () => Promise<void>): [SavingStage, () => void] {
  const [stage, setStage] = useState<SavingStage>('ready');
  const save = async () => {
    setStage('busy');
    try {
      await make();
      setStage('ready');
    } catch {
      setStage('failed');
    }
  };
  return [stage, () => void save()];
}
