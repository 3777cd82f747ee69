import { useState } from 'react';
import type { ArticleCard } from '../../model/index.ts';
import { eachOnce } from '../../store/index.ts';
import type { Library } from '../data/library.ts';
import { useCards } from '../data/useLibrary.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { MOST_WITNESSES } from '../ui/address.ts';
import { useSourceName } from '../ui/SourceName.tsx';
import { placed } from './chosenOrder.ts';
import type { ChangeState } from './useTimelineState.ts';

/** The articles chosen for a comparison, and the ways to change them. */
export interface Chosen {
  /** Ids of articles that the archive has, in the order of the columns. */
  readonly ids: readonly string[];
  /** Their cards. */
  readonly cards: readonly ArticleCard[];
  /** Puts an article at a place, from 0; one that was chosen already moves there. */
  readonly place: (id: string, place: number) => void;
  readonly remove: (id: string) => void;
  /** What was done last, as a sentence for those who do not see it; empty at first. */
  readonly said: string;
}

/** What the address says is chosen; undefined while it is not known whether the archive has it. */
export function useChosen(
  library: Library,
  picked: readonly string[],
  onChange: ChangeState,
): Chosen | undefined {
  const { t } = useTranslation('timeline');
  const nameOf = useSourceName();
  const [said, say] = useState('');
  const found = useCards(library, picked);
  if (found.includes(undefined)) return undefined;
  const cards = eachOnce(found)
    .slice(0, MOST_WITNESSES)
    .map(({ card }) => card);
  const ids = cards.map(({ id }) => id);
  // The address may be ahead of what is drawn: then a press wrote it, and its ids are plain.
  const idsNow = (now: readonly string[]) => (now.join() === picked.join() ? ids : now);
  const outletOf = (id: string) => nameOf(library.sources.get(library.cards.get(id)?.sourceId ?? ''));
  const place = (id: string, at: number) => {
    const next = placed(ids, id, at);
    if (next.join() === ids.join()) return;
    say(t('tray.placed', { outlet: outletOf(id), place: next.indexOf(id) + 1, count: next.length }));
    onChange((now) => ({ picked: placed(idsNow(now.picked), id, at) }), 'replace');
  };
  const remove = (id: string) => {
    say(t('tray.removed', { outlet: outletOf(id) }));
    onChange((now) => ({ picked: idsNow(now.picked).filter((one) => one !== id) }), 'replace');
  };
  return { ids, cards, place, remove, said };
}
