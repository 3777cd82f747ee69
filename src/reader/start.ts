import { IS_IN_STORE } from './data/storeAddress.ts';
import { SCREENS, screenAt } from './screens.ts';

// Runs while the app itself still comes: the screen of the address is then on its way too. What fails here is told by
// the app, which asks for it again.
const [path = ''] = location.hash.replace(/^#/, '').split('?');
const first = screenAt(path, IS_IN_STORE);
if (first) SCREENS[first]().catch(() => undefined);

/** Without the app there is no catalogue and no screen that could say it. */
function showFailure(): void {
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.textContent =
    '对照没有载入：请检查网络，然后重新载入本页。 Duizhao did not load: check the network, then reload this page.';
  document.getElementById('root')?.replaceChildren(text);
}

// A script that does not come is told to itself alone, on the way down.
addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && showFailure(), {
  capture: true,
});
