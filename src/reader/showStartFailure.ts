/** Says that the app could not be loaded, where there is no catalogue and no screen that could say it. */
export function showStartFailure(): void {
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.textContent =
    '对照没有载入：请检查网络，然后重新载入本页。 Duizhao did not load: check the network, then reload this page.';
  document.getElementById('root')?.replaceChildren(text);
}
