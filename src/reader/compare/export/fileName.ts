/** Longest name, with its ending, in characters and in bytes of UTF-8; file systems end at 255 bytes. */
const MOST_CHARACTERS = 100;
const MOST_BYTES = 240;

/** What no name may hold on some system, and what changes how a name reads: controls, bidi marks, lone surrogates. */
const UNSAFE = /[\\/:*?"<>|\p{C}\p{Z}.~-]+/gu;

/** A file name from a day, outlets and an ending, safe on every file system: `duizhao-2022-03-01-新浪财经-观察者网.csv`. */
export function exportFileName(day: string, outlets: readonly string[], ending: string): string {
  const parts = ['duizhao', day, ...outlets].map(safePart).filter((part) => part !== '');
  return `${cutToFit(parts.join('-'), `.${ending}`)}.${ending}`;
}

function safePart(part: string): string {
  return part
    .normalize('NFC')
    .replace(UNSAFE, '-')
    .replace(/^-+|-+$/g, '');
}

/** Cut at a character, never inside of one. */
function cutToFit(name: string, ending: string): string {
  const encoder = new TextEncoder();
  const fits = (text: string) => text.length <= MOST_CHARACTERS && encoder.encode(text).length <= MOST_BYTES;
  const characters = Array.from(name).slice(0, MOST_CHARACTERS);
  while (!fits(characters.join('') + ending)) characters.pop();
  return characters.join('').replace(/-+$/, '');
}
