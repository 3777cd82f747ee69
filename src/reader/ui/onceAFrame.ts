/** Calls back soon, and then once a frame while anything on the page scrolls or it changes its size; answers how to stop. */
export function onceAFrame(look: () => void): () => void {
  let frame = 0;
  const ask = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      look();
    });
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
