/**
 * Gives the focus of a control that is about to go away to the one behind it, else to the one before it: `kin` selects
 * those of its kind. Where it is the last one, the page has it: the next key does not begin at the top.
 */
export function focusBeside(leaving: Element, kin: string): void {
  const all = [...document.querySelectorAll<HTMLElement>(kin)];
  const at = all.indexOf(leaving as HTMLElement);
  const next = at < 0 ? undefined : (all[at + 1] ?? all[at - 1]);
  (next ?? document.getElementById('main'))?.focus({ preventScroll: true });
}
