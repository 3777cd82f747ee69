/** More names in doubt are not followed: each asks for the whole text. */
const MOST_DOUBTS = 60;

/**
 * Tells which strings stand in a text more than once, before different characters: what goes on in two ways ends
 * between them.
 */
export function repeatedIn(text: string): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    if (!known.has(name)) known.set(name, known.size < MOST_DOUBTS && goesOnInTwoWays(text, name));
    return known.get(name) ?? false;
  };
}

function goesOnInTwoWays(text: string, name: string): boolean {
  const first = text.indexOf(name);
  const next = text.charAt(first + name.length);
  for (let at = first; at >= 0; at = text.indexOf(name, at + 1)) {
    if (text.charAt(at + name.length) !== next) return true;
  }
  return false;
}
