import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from './scriptCharacters.ts';

/** Characters of a text that only one of the two Chinese scripts has. */
export interface ChineseBalance {
  readonly simplified: number;
  readonly traditional: number;
}

/** By UTF-16 unit: 1 for Simplified only, 2 for Traditional only. A table, for every character of an archive asks it. */
const SCRIPT_OF = new Uint8Array(0x10000);
for (const character of SIMPLIFIED_ONLY) SCRIPT_OF[character.charCodeAt(0)] = 1;
for (const character of TRADITIONAL_ONLY) SCRIPT_OF[character.charCodeAt(0)] = 2;

/** Counts the characters that tell the two Chinese scripts apart. */
export function chineseBalance(text: string): ChineseBalance {
  const counts = new Uint32Array(3);
  for (let at = 0; at < text.length; at += 1) {
    const script = SCRIPT_OF[text.charCodeAt(at)] ?? 0;
    counts[script] = (counts[script] ?? 0) + 1;
  }
  return { simplified: counts[1] ?? 0, traditional: counts[2] ?? 0 };
}

/** True for a UTF-16 unit that only Traditional Chinese has. */
export function isTraditionalOnly(unit: number): boolean {
  return SCRIPT_OF[unit] === 2;
}
