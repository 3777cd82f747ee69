/** The control that gets the focus when it is there again: the texts are compared anew meanwhile, and the page without them. */
let awaited: string | undefined;

/** Gives the focus to the control of this name, now and when it has been made anew. */
export function keepFocus(name: string): void {
  document.querySelector<HTMLElement>(`[data-control="${CSS.escape(name)}"]`)?.focus({ preventScroll: true });
  awaited = name;
  // Where the control stays, nothing is awaited any longer when the reader goes on.
  document.addEventListener('focusin', giveUp, { once: true });
}

function giveUp(): void {
  awaited = undefined;
}

/** For the `ref` of controls with `data-control`. Whoever went elsewhere meanwhile stays there. */
export function takeKeptFocus(control: HTMLElement | null): void {
  if (control?.dataset.control !== awaited) return;
  awaited = undefined;
  if (document.activeElement === document.body) control?.focus({ preventScroll: true });
}
