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
  /** Moves an article by so many places, back where negative; it stays within the ends. */
  readonly move: (id: string, by: number) => void;
  /** Takes an article out, and gives the one that is in its place then, or the last; undefined where none is left. */
  readonly remove: (id: string) => string | undefined;
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
  const put = (id: string, placeIn: (now: readonly string[]) => number | undefined) =>
    onChange((now) => {
      const before = idsNow(now.picked);
      const at = placeIn(before);
      const next = at === undefined ? before : placed(before, id, at);
      if (next.join() === before.join()) return {};
      say(t('tray.placed', { outlet: outletOf(id), place: next.indexOf(id) + 1, count: next.length }));
      return { picked: next };
    }, 'replace');
  const place = (id: string, at: number) => put(id, () => at);
  const move = (id: string, by: number) =>
    put(id, (now) => (now.includes(id) ? now.indexOf(id) + by : undefined));
  const remove = (id: string) => {
    let neighbour: string | undefined;
    say(t('tray.removed', { outlet: outletOf(id) }));
    onChange((now) => {
      const before = idsNow(now.picked);
      const next = before.filter((one) => one !== id);
      neighbour = next[Math.min(before.indexOf(id), next.length - 1)];
      return { picked: next };
    }, 'replace');
    return neighbour;
  };
  return { ids, cards, place, move, remove, said };
}
