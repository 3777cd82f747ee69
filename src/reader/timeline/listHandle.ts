/** What others on the page can ask of the list of articles. */
export interface ListHandle {
  /** Scrolls to an article, by its place; with the focus on its headline where that is asked. False where the list lacks it. */
  readonly show: (place: number, hasFocus: boolean) => boolean;
  /** Scrolls to a day, whole days since 1970-01-01, or to the nearest one that has articles. */
  readonly showDay: (day: number) => void;
}

/** A row that is asked for is made within some frames. */
const FRAMES_TO_WAIT = 40;

/** The element of a row that is there. */
export function rowElement(place: number): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.days [data-place="${place}"]`);
}

/** Marks a row for a moment as the one that was asked for, as soon as it is there. */
export function pointOut(place: number, hasFocus: boolean, frames = FRAMES_TO_WAIT): void {
  const row = rowElement(place);
  const link = row?.querySelector<HTMLElement>('.row-title a');
  if (!row || (hasFocus && !link)) {
    if (frames > 0) requestAnimationFrame(() => pointOut(place, hasFocus, frames - 1));
    return;
  }
  for (const one of document.querySelectorAll('.days .is-asked')) one.classList.remove('is-asked');
  row.classList.add('is-asked');
  if (hasFocus) link?.focus({ preventScroll: true });
}

/** The space at the end of a row, in CSS pixels: where no more of it is left, the next one is what is read. */
const ROW_SPACE = 32;

/** The place of the article at the top of the window, below what sticks there; undefined while the list is not up there. */
export function placeAtTop(): number | undefined {
  const line = stickyHeight() + ROW_SPACE;
  const list = document.querySelector('.days');
  if (!list || list.getBoundingClientRect().top > stickyHeight()) return undefined;
  for (const row of document.querySelectorAll<HTMLElement>('.days [data-place]'))
    if (row.getBoundingClientRect().bottom > line) return Number(row.dataset.place);
  return undefined;
}

/** How much of the window's top is covered by the strip that sticks there, in CSS pixels. */
export function stickyHeight(): number {
  return document.querySelector<HTMLElement>('.strip')?.offsetHeight ?? 0;
}
