/** The timeline's list as it was shown last, row by row, as places of the archive's order; as long as the page lives. */
let left: Int32Array | undefined;

export function keepList(places: Int32Array): void {
  left = places;
}

/** The article before (-1) or after (1) another one in that list, by its place; undefined at an end, or outside the list. */
export function neighbourInList(place: number, by: -1 | 1): number | undefined {
  const at = left?.indexOf(place) ?? -1;
  return at < 0 ? undefined : left?.[at + by];
}
