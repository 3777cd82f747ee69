/**
 * A percent sign that escapes nothing (`#/a/%E4%B8`) makes an address that cannot be read. It is taken as the sign
 * itself, before the router sees it: at the start and whenever the address is typed anew.
 */
export function repairAddress(): void {
  repair();
  window.addEventListener('popstate', repair, { capture: true });
}

function repair(): void {
  try {
    decodeURI(location.hash);
  } catch {
    history.replaceState(history.state, '', location.hash.replaceAll('%', '%25'));
  }
}
