/** The control that gets the focus when it is there again: the texts are compared anew meanwhile, and the page without them. */
let awaited: string | undefined;

/** Gives the focus to the control of this name, now and when it has been made anew. */
export function keepFocus(name: string): void {
  awaited = name;
  document.querySelector<HTMLElement>(`[data-control="${CSS.escape(name)}"]`)?.focus({ preventScroll: true });
}

/** For the `ref` of controls with `data-control`. Whoever went elsewhere meanwhile stays there. */
export function takeKeptFocus(control: HTMLElement | null): void {
  if (control?.dataset.control !== awaited) return;
  awaited = undefined;
  if (document.activeElement === document.body) control?.focus({ preventScroll: true });
}
