/** True where choices stand beside what they are for; on a narrower screen they stand above it, folded. */
export function isWide(): boolean {
  return matchMedia('(min-width: 901px)').matches;
}
