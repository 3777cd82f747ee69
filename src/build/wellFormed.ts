/** Half a surrogate pair is no character, and JSON of it is not the same everywhere. */
export function wellFormed(text: string): string {
  return isWellFormed(text) ? text : text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** The engine's own question is a hundred times as quick as the expression; the compiler's library does not know it yet. */
function isWellFormed(text: string): boolean {
  return (text as unknown as { isWellFormed(): boolean }).isWellFormed();
}
