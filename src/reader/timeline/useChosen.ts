import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Library } from '../data/library.ts';
import { MOST_WITNESSES } from '../ui/address.ts';
import { useSourceName } from '../ui/SourceName.tsx';
import { placed } from './chosenOrder.ts';
import type { ChangeState } from './useTimelineState.ts';

/** The articles chosen for a comparison, and the ways to change them. */
export interface Chosen {
  /** Ids of articles that the archive has, in the order of the columns. */
  readonly ids: readonly string[];
  /** Puts an article at a place, from 0; one that was chosen already moves there. */
  readonly place: (id: string, place: number) => void;
  readonly remove: (id: string) => void;
  /** What was done last, as a sentence for those who do not see it; empty at first. */
  readonly said: string;
}

/** What the address says is chosen. */
export function useChosen(library: Library, picked: readonly string[], onChange: ChangeState): Chosen {
  const { t } = useTranslation('timeline');
  const nameOf = useSourceName();
  const [said, say] = useState('');
  const ids = picked.filter((id) => library.cards.has(id)).slice(0, MOST_WITNESSES);
  const outletOf = (id: string) => nameOf(library.sources.get(library.cards.get(id)?.sourceId ?? ''));
  const place = (id: string, at: number) => {
    const next = placed(ids, id, at);
    if (next.join() === ids.join()) return;
    say(t('tray.placed', { outlet: outletOf(id), place: next.indexOf(id) + 1, count: next.length }));
    onChange({ picked: next }, 'replace');
  };
  const remove = (id: string) => {
    say(t('tray.removed', { outlet: outletOf(id) }));
    onChange({ picked: ids.filter((one) => one !== id) }, 'replace');
  };
  return { ids, place, remove, said };
}
