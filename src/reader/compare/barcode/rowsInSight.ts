/** Tells, once a frame while the page scrolls or changes its size, which rows are on the screen; answers how to stop. */
export function rowsInSight(tell: (rows: readonly string[]) => void): () => void {
  let frame = 0;
  const look = () => {
    frame = 0;
    tell(rowsOnScreen());
  };
  const ask = () => {
    frame ||= requestAnimationFrame(look);
  };
  addEventListener('scroll', ask, { passive: true, capture: true });
  addEventListener('resize', ask);
  ask();
  return () => {
    cancelAnimationFrame(frame);
    removeEventListener('scroll', ask, { capture: true });
    removeEventListener('resize', ask);
  };
}

const PREFIX = 'row-';

/** Those between the first and the last that the screen shows. */
function rowsOnScreen(): string[] {
  return [...document.querySelectorAll('.compare-row, .text-part[data-row]')].flatMap((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom < TOP || top > innerHeight) return [];
    return element.getAttribute('data-row') ?? element.id.slice(PREFIX.length);
  });
}

/** What sticks to the upper edge covers so much at most, in CSS pixels. */
const TOP = 110;
