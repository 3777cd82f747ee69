import type { WindowVirtualizerHandle } from 'virtua';

/** What sticks to the edges of the screen covers so much at most, in CSS pixels. */
const SIGHT_TOP = 160;
const SIGHT_BOTTOM = 80;

/** The element id of a row. */
export function rowElementId(row: string): string {
  return `row-${row}`;
}

/** Brings a row into sight where it is not, and the keyboard to it; who is in it already, or steps along a barcode, stays there. */
export function showRow(id: string, index: number, list: WindowVirtualizerHandle | null): void {
  if (!document.getElementById(rowElementId(id))) list?.scrollToIndex(index, { align: 'center' });
  whenThere(rowElementId(id), (element) => {
    const active = document.activeElement;
    const isThere = element.contains(active) || active?.matches('.barcode, .modes *');
    if (!isThere) element.focus({ preventScroll: true });
    bringIntoSight(element);
  });
}

/** Scrolls the page to what is not whole between its edges. */
export function bringIntoSight(element: Element): void {
  if (isInSight(element)) return;
  const { top, bottom } = element.getBoundingClientRect();
  element.scrollIntoView({ block: bottom - top > innerHeight / 2 ? 'start' : 'center' });
}

/** True where the whole of it stands clear of what sticks to the edges of the screen. */
export function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= SIGHT_TOP && bottom <= innerHeight - SIGHT_BOTTOM;
}

/** A row that was far away is made when the list has scrolled to it, some frames later. */
function whenThere(id: string, then: (element: HTMLElement) => void, frames = 20): void {
  const element = document.getElementById(id);
  if (element) then(element);
  else if (frames > 0) requestAnimationFrame(() => whenThere(id, then, frames - 1));
}
