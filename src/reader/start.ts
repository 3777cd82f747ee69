import { IS_IN_STORE } from './data/storeAddress.ts';
import { fetchTexts, firstLanguage } from './i18n/catalogues.ts';
import { CATALOGUES_OF, SCREENS, screenAt } from './screens.ts';
import { showStartFailure } from './showStartFailure.ts';

// Runs while the app itself still comes: the screen of the address is then on its way too. What fails here is told by
// the app, which asks for it again.
const [path = ''] = location.hash.replace(/^#/, '').split('?');
const first = screenAt(path, IS_IN_STORE);
if (first) {
  const language = firstLanguage();
  const coming = [
    SCREENS[first](),
    ...['common', ...CATALOGUES_OF[first]].map((name) => fetchTexts(language, name)),
  ];
  Promise.all(coming).catch(() => undefined);
  // A browser takes some 20 ms to learn how dates and numbers are written; here nothing waits for it.
  Intl.DateTimeFormat(language).format();
  Intl.NumberFormat(language).format(0);
}

// A script that does not come is told to itself alone, on the way down.
addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && showStartFailure(), {
  capture: true,
});
