/** Says that what was pressed for is on its way, until the next address shows: the press is answered by the next frame. */
export function showOpening(): void {
  document.documentElement.dataset.opening = '';
}
