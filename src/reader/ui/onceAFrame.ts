/**
 * Calls back when the page has been laid out, and then once a frame while anything on it scrolls or it changes its size;
 * answers how to stop.
 */
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
  // Between a frame's layout and its paint: to look before it would have the page laid out twice.
  const first = new ResizeObserver(() => {
    first.disconnect();
    look();
  });
  first.observe(document.documentElement);
  return () => {
    first.disconnect();
    cancelAnimationFrame(frame);
    removeEventListener('scroll', ask, { capture: true });
    removeEventListener('resize', ask);
  };
}
