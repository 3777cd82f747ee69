const PREFIX = 'row-';

/** The rows that the screen shows, by their ids. */
export function rowsInSight(): string[] {
  return [...document.querySelectorAll('.compare-row, .text-part[data-row]')].flatMap((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom < TOP || top > innerHeight) return [];
    return element.getAttribute('data-row') ?? element.id.slice(PREFIX.length);
  });
}

/** What sticks to the upper edge covers so much at most, in CSS pixels. */
const TOP = 110;
