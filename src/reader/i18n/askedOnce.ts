/**
 * The same function, asked each thing once: what `Intl` knows takes it up to a millisecond to say, and every row and every
 * change asks for the same. For few answers, all of which are kept.
 */
export function askedOnce<Asked extends readonly (string | boolean)[], T>(
  answer: (...asked: Asked) => T,
): (...asked: Asked) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (...asked) => {
    const key = asked.join('\n');
    const found = known.get(key) ?? { answer: answer(...asked) };
    known.set(key, found);
    return found.answer;
  };
}
