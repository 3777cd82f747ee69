import rows from 'opencc-js/dict/TSCharacters';

// Marked pure, so that pages that only count characters do not carry the table.
const SIMPLIFIED = /* @__PURE__ */ readRows(rows);

/**
 * The Simplified form of one character; itself where it has none. From OpenCC's table of characters alone: its tables of
 * words say nothing about one character, and what they weigh would be carried by every page that compares.
 */
export function simplifiedOf(character: string): string {
  return SIMPLIFIED.get(character) ?? character;
}

/** Rows of a character and its Simplified form, `㑯 㑔`, with bars between them. */
function readRows(table: string): ReadonlyMap<string, string> {
  return new Map(
    table.split('|').map((row): [string, string] => {
      const [traditional = '', simplified = ''] = row.split(' ');
      return [traditional, simplified];
    }),
  );
}
