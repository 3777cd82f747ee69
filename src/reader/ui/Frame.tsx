import { Suspense, useLayoutEffect, useRef } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { IS_SINGLE_FILE } from '../data/singleFile.ts';
import { IS_IN_STORE } from '../data/storeAddress.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useIsLookOpen } from '../look/lookState.ts';
import { SpellingContext, useShownSpelling } from '../script/spelling.ts';
import { useAddressOf } from './address.ts';
import { DisplayPopover } from './DisplayButton.tsx';
import { FailureBoundary } from './Failure.tsx';
import { InterfaceSettings } from './InterfaceSettings.tsx';
import { Loading } from './Loading.tsx';
import { partBeside } from './missedPart.ts';
import { Overlays } from './Overlays.tsx';
import { SearchBox } from './SearchBox.tsx';
import { useScrollMemory } from './useScrollMemory.ts';

// Nothing of it is there at first, and where it does not come nothing is missed.
const OfflineNotice = partBeside(async () => (await import('../offline/OfflineNotice.tsx')).default);
const ScriptNotice = partBeside(async () => (await import('../script/ScriptNotice.tsx')).default);
const FirstLook = partBeside(async () => (await import('../look/FirstLook.tsx')).default);

/** What every screen stands in: the brand, the ways between screens, the settings. */
export function Frame() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const isLookOpen = useIsLookOpen();
  const { script, spelling } = useShownSpelling();
  return (
    <SpellingContext value={spelling}>
      <button type="button" className="skip" onClick={focusMain}>
        {t('skipToContent')}
      </button>
      <ScrollMemory />
      <header className="frame-header">
        <Brand />
        <Navigation />
        <SearchBox />
        <InterfaceSettings />
      </header>
      {isLookOpen && (
        <Suspense>
          <FirstLook />
        </Suspense>
      )}
      <main id="main" tabIndex={-1}>
        <FailureBoundary resetKey={pathname}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </FailureBoundary>
      </main>
      {script && (
        <Suspense>
          <ScriptNotice />
        </Suspense>
      )}
      <DisplayPopover />
      <Overlays />
      {!IS_SINGLE_FILE && (
        <Suspense>
          <OfflineNotice />
        </Suspense>
      )}
    </SpellingContext>
  );
}

function ScrollMemory() {
  useScrollMemory();
  return null;
}

/** The address is the route, so this cannot be a link to `#main`. */
function focusMain(): void {
  document.getElementById('main')?.focus();
}

function Brand() {
  const { t } = useTranslation();
  const addressOf = useAddressOf();
  return (
    <NavLink className="brand" to={addressOf('/')}>
      <span className="brand-han" lang="zh-Hans">
        {t('brandHan')}
      </span>{' '}
      <span className="brand-latin">{t('brandLatin')}</span>
    </NavLink>
  );
}

function Navigation() {
  const { t } = useTranslation();
  const addressOf = useAddressOf();
  const { pathname } = useLocation();
  const bar = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen is another link, and another language another width
  useLayoutEffect(() => showCurrent(bar.current), [pathname, t]);
  return (
    <nav className="frame-nav" ref={bar} aria-label={t('navigation')}>
      <NavLink to={addressOf('/')} end>
        {t('timeline')}
      </NavLink>
      {!IS_IN_STORE && <NavLink to={addressOf('/events')}>{t('events')}</NavLink>}
      <NavLink to={addressOf('/compare')}>{t('comparison')}</NavLink>
      {!IS_IN_STORE && <NavLink to={addressOf('/contacts')}>{t('contacts')}</NavLink>}
      {!IS_IN_STORE && <NavLink to={addressOf('/p')}>{t('persons')}</NavLink>}
      {!IS_IN_STORE && <NavLink to={addressOf('/archive')}>{t('archive')}</NavLink>}
    </nav>
  );
}

/** On a phone the ways may be wider than it is: the one that was taken is in sight. The page itself stays where it is. */
function showCurrent(bar: HTMLElement | null): void {
  const link = bar?.querySelector('[aria-current]')?.getBoundingClientRect();
  if (!bar || !link) return;
  const { left, right } = bar.getBoundingClientRect();
  if (link.right > right) bar.scrollLeft += link.right - right;
  else if (link.left < left) bar.scrollLeft -= left - link.left;
}
