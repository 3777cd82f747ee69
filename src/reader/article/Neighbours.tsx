import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { chunkAt } from '../../store/index.ts';
import type { Library } from '../data/library.ts';
import { chunkQuery } from '../data/queries.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useAddressOf } from '../ui/address.ts';
import { neighbourInList } from '../ui/leftList.ts';

/** The ways to the articles before and after this one in the list that the reader came from; nothing without one. */
export function Neighbours({ place, library }: { place: number; library: Library }) {
  return (
    <>
      <NeighbourButton place={neighbourInList(place, -1)} library={library} way="previous" />
      <NeighbourButton place={neighbourInList(place, 1)} library={library} way="next" />
    </>
  );
}

interface NeighbourButtonProps {
  readonly place: number | undefined;
  readonly library: Library;
  readonly way: 'previous' | 'next';
}

const SIGNS = { previous: '‹', next: '›' } as const;
const KEYS = { previous: 'k', next: 'j' } as const;

function NeighbourButton({ place, library, way }: NeighbourButtonProps) {
  const { t } = useTranslation('article');
  const open = useOpenAt(library);
  if (place === undefined) return null;
  const label = t(`inList.${way}`);
  return (
    <button
      type="button"
      className="chip"
      aria-label={label}
      title={label}
      aria-keyshortcuts={KEYS[way]}
      data-page-key={KEYS[way]}
      onClick={() => void open(place)}
    >
      {SIGNS[way]}
    </button>
  );
}

/** Opens the article at a place of the archive's order. Where its card cannot be had, the page stays. */
function useOpenAt(library: Library): (place: number) => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  const addressOf = useAddressOf();
  return async (place) => {
    const chunk = chunkAt(library, place);
    const cards = chunk && (await client.fetchQuery(chunkQuery(library, chunk)).catch(() => undefined));
    const card = cards?.articles[place - (chunk?.from ?? 0)];
    if (card) await navigate(addressOf(`/a/${encodeURIComponent(card.id)}`));
  };
}
