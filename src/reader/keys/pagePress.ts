import { createKeybindingsHandler } from 'tinykeys';
import { openOverlay } from '../ui/overlays.ts';

/** An article of a list, with the link that opens it and perhaps a box that chooses it and a star. */
const ITEM = '[data-listed]';
const HEADLINE = ':is(h2, h3) a, a';

const onPress = createKeybindingsHandler({
  j: () => step(1),
  k: () => step(-1),
  o: () => click(currentItem()?.querySelector(HEADLINE)),
  c: () => click(currentItem()?.querySelector('input[type="checkbox"]')),
  s: () => click((currentItem() ?? document).querySelector('.star, .reading-tools button')),
  'g t': () => click(document.querySelector('.brand')),
  h: () => openOverlay('script'),
  '?': () => openOverlay('keys'),
  'Shift+?': () => openOverlay('keys'),
});

/** Does what a key says: the same that a link or a button of the page does. */
export function pagePress(event: KeyboardEvent): void {
  onPress(event);
}

/**
 * In an article, opens the next one of the list that led to it. In a list, goes to the next article, or the one before; to
 * the first in sight where the reader is at none.
 */
function step(by: 1 | -1): void {
  const way = document.querySelector(`[data-page-key="${by > 0 ? 'j' : 'k'}"]`);
  if (way) {
    click(way);
    return;
  }
  const items = [...document.querySelectorAll<HTMLElement>(ITEM)];
  const current = currentItem();
  const next = current ? items[items.indexOf(current) + by] : items.find(isInSight);
  const link = next?.querySelector<HTMLElement>(HEADLINE);
  if (!link) return;
  link.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

function currentItem(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>(ITEM) ?? null;
}

function isInSight(item: HTMLElement): boolean {
  return item.getBoundingClientRect().top >= 0;
}

function click(element: Element | null | undefined): void {
  if (element instanceof HTMLElement) element.click();
}
