/** An id for a saved view, unlike all others of this browser. `crypto.randomUUID` is not there on plain http. */
export function newViewId(): string {
  const [one = 0, other = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `${one.toString(36)}${other.toString(36)}`;
}
