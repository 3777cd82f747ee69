/**
 * What no field of a reference may hold: control characters, among them every kind of line end, marks that turn the
 * direction of what follows past the end of a field, a byte order mark, and half a character.
 */
const UNSETTLED = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** A text as one line of a reference: a headline may be broken into lines, and hostile ones hold worse. */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(UNSETTLED, (run) => (/[\s\u0085]/.test(run) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
}
