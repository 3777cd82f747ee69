/** Calls back when the next frame is painted: a press shows on its control before the page is made anew for it. */
export function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}
