import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useAddress, useArrival } from '../ui/addressContext.ts';
import { isScrollKnown } from '../ui/scrollPlaces.ts';
import { type ArchiveState, SECTIONS, type Section } from './archiveAddress.ts';
import { useArchiveAddress } from './useArchiveState.ts';

/** The parts of the page; each link names its part in the address. */
export function Contents({ state }: { state: ArchiveState }) {
  const { t } = useTranslation('overview');
  const addressWith = useArchiveAddress(state);
  useSectionInSight(state.section);
  return (
    <nav className="archive-contents" aria-label={t('contents')}>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <Link to={addressWith({ section })}>{t(`section.${section}`)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The id of a part's heading. */
export function headingId(section: Section): string {
  return `archive-${section}`;
}

/** Brings the part that a link names into sight, and the focus to it; back and forward keep the place where one was. */
function useSectionInSight(section: Section | undefined): void {
  const { key } = useAddress();
  const navigation = useArrival();
  const known = useRef('');
  useEffect(() => {
    const step = `${key} ${section}`;
    const isBack = navigation === 'POP' && isScrollKnown(key);
    if (section === undefined || known.current === step || isBack) return;
    known.current = step;
    return keepInSight(headingId(section));
  }, [key, navigation, section]);
}

/** Parts above may take their height some frames later; so long the heading is held where it belongs. */
const FRAMES_TO_HOLD = 60;
/** What the reader does first ends it. */
const DEEDS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Returns how to let go. */
function keepInSight(id: string): () => void {
  let frames = 0;
  let frame = 0;
  const end = () => cancelAnimationFrame(frame);
  const step = () => {
    const heading = document.getElementById(id);
    heading?.scrollIntoView();
    if (frames === 0) heading?.focus({ preventScroll: true });
    if (frames++ < FRAMES_TO_HOLD) frame = requestAnimationFrame(step);
  };
  // A new screen begins at its top first.
  frame = requestAnimationFrame(step);
  for (const deed of DEEDS) addEventListener(deed, end, { once: true, passive: true });
  return () => {
    end();
    for (const deed of DEEDS) removeEventListener(deed, end);
  };
}
