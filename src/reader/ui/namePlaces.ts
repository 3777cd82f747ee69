/**
 * Gives a name to a place in the history that no link of the page made: the address that was typed, or came from elsewhere.
 * The router would call all of them the same, and one would be opened where another was left.
 */
export function namePlaces(): void {
  name();
  window.addEventListener('popstate', name, { capture: true });
}

function name(): void {
  const state: { readonly key?: unknown } | null = history.state;
  if (state?.key === undefined) history.replaceState({ ...state, key: newName() }, '');
}

function newName(): string {
  return `typed-${Date.now().toString(36)}`;
}
