import { useEffect, useId, useMemo, useRef } from 'react';
import type { Source } from '../../model/index.ts';
import { countBySource, type TimelineFilter } from '../../timeline/index.ts';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { SourceName } from '../ui/SourceName.tsx';
import { toggled } from '../ui/toggled.ts';
import type { ChangeState } from './useTimelineState.ts';

interface OutletFilterProps {
  readonly library: Library;
  readonly filter: TimelineFilter;
  readonly onChange: ChangeState;
}

/** Which outlets to show, in a native popover: it closes by Escape and by a click elsewhere. */
export function OutletFilter({ library, filter, onChange }: OutletFilterProps) {
  const { t } = useTranslation('timeline');
  const id = useId();
  const popover = useRef<HTMLFieldSetElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  usePlaceBelow(popover, button);
  const outlets = useMemo(() => outletsOf(library), [library]);
  const toggle = (source: Source) =>
    onChange(({ filter: now }) => ({ filter: { ...now, outlets: toggled(now.outlets, source.id) } }));
  const count = filter.outlets.length;
  return (
    <>
      <button ref={button} type="button" className="chip" popoverTarget={id} aria-pressed={count > 0}>
        {count > 0 ? t('outletsChosen', { count }) : t('outlets')} <span aria-hidden="true">{'⌄'}</span>
      </button>
      <fieldset ref={popover} id={id} popover="auto" className="outlet-filter">
        <legend className="visually-hidden">{t('filterByOutlet')}</legend>
        {outlets.map(({ source, count: own }) => (
          <label key={source.id}>
            <input
              type="checkbox"
              checked={filter.outlets.includes(source.id)}
              onChange={() => toggle(source)}
            />
            <SourceName source={source} />
            <span className="outlet-count">{own}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** The outlets with their articles counted, the busiest first, then by id. */
function outletsOf({ columns, index: { sources } }: Library) {
  const counts = countBySource({ columns, sources });
  return sources
    .map((source, place) => ({ source, count: counts[place] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** A popover stands in the top layer; it is put under its button when it opens. */
function usePlaceBelow(
  popover: React.RefObject<HTMLElement | null>,
  button: React.RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const { current } = popover;
    if (!current) return;
    const place = () => {
      const box = button.current?.getBoundingClientRect();
      if (!box) return;
      current.style.top = `${box.bottom + 6}px`;
      current.style.left = `${Math.max(8, Math.min(box.left, innerWidth - current.offsetWidth - 8))}px`;
    };
    current.addEventListener('toggle', place);
    return () => current.removeEventListener('toggle', place);
  }, [popover, button]);
}
