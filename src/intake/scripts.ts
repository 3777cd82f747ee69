/** Writing systems that tell languages apart. */
export const SCRIPTS = [
  'none',
  'Latin',
  'Cyrillic',
  'Han',
  'Kana',
  'Hangul',
  'Arabic',
  'Hebrew',
  'Greek',
  'Thai',
  'Georgian',
  'Armenian',
  'Tibetan',
  'Devanagari',
  'Bengali',
  'Mongolian',
] as const;

export type Script = (typeof SCRIPTS)[number];

/** First and last UTF-16 unit of each script's letters. */
const RANGES: readonly (readonly [script: Script, from: number, to: number])[] = [
  ['Latin', 0x41, 0x5a],
  ['Latin', 0x61, 0x7a],
  ['Latin', 0xc0, 0xd6],
  ['Latin', 0xd8, 0xf6],
  ['Latin', 0xf8, 0x24f],
  ['Latin', 0x1e00, 0x1eff],
  ['Greek', 0x370, 0x3ff],
  ['Cyrillic', 0x400, 0x52f],
  ['Armenian', 0x531, 0x58a],
  ['Hebrew', 0x5d0, 0x5ea],
  ['Arabic', 0x620, 0x64a],
  ['Arabic', 0x66e, 0x6d3],
  ['Arabic', 0x6fa, 0x77f],
  ['Arabic', 0xfb50, 0xfdfb],
  ['Arabic', 0xfe70, 0xfefc],
  ['Devanagari', 0x900, 0x97f],
  ['Bengali', 0x980, 0x9ff],
  ['Thai', 0xe01, 0xe4e],
  ['Tibetan', 0xf00, 0xfff],
  ['Georgian', 0x10a0, 0x10ff],
  ['Mongolian', 0x1820, 0x18aa],
  ['Kana', 0x3041, 0x30fa],
  ['Kana', 0x30fc, 0x30ff],
  ['Kana', 0xff66, 0xff9d],
  ['Han', 0x3400, 0x9fff],
  ['Han', 0xf900, 0xfaff],
  ['Hangul', 0xac00, 0xd7a3],
];

/** By UTF-16 unit: the script's place in `SCRIPTS`. */
const SCRIPT_OF = scriptTable();

function scriptTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [script, from, to] of RANGES) table.fill(SCRIPTS.indexOf(script), from, to + 1);
  return table;
}

/** The script of a UTF-16 unit. */
export function scriptOf(unit: number): Script {
  return SCRIPTS[SCRIPT_OF[unit] ?? 0] ?? 'none';
}

/** How many letters of each script a text holds. One pass. */
export function countScripts(text: string): ReadonlyMap<Script, number> {
  const counts = new Uint32Array(SCRIPTS.length);
  for (let at = 0; at < text.length; at += 1) {
    const script = SCRIPT_OF[text.charCodeAt(at)] ?? 0;
    counts[script] = (counts[script] ?? 0) + 1;
  }
  return new Map(
    SCRIPTS.flatMap((script, at): [Script, number][] => {
      const count = counts[at] ?? 0;
      return script === 'none' || count === 0 ? [] : [[script, count]];
    }),
  );
}
