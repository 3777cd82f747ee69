import type { Fact, Witness } from '../../model/index.ts';
import { textOfBlocks } from '../../model/index.ts';
import { cutTokens, isHan, isPunctuation } from '../../text/index.ts';
import { findTextMarks } from '../collate/textMarks.ts';

/** Fewest Han characters, or twice the words of letters: shorter is a name, or a word held at a distance. */
const SHORTEST_QUOTE = 4;

/** What stands in quote marks in a witness's report, by place, without the marks. */
export function findQuotes(witness: Witness): Fact[] {
  const text = textOfBlocks(witness.blocks);
  return findTextMarks(witness).flatMap(({ kind, range: [from, to] }): Fact[] => {
    const quoted = text.slice(from + 1, to - 1);
    if (kind !== 'quote' || isBetweenQuotes(text.charAt(from), quoted)) return [];
    const words = cutTokens(quoted).forms.filter((form) => !isPunctuation(form));
    const weight = words.reduce((sum, word) => sum + (isHan(word) ? 1 : 2), 0);
    if (weight < SHORTEST_QUOTE) return [];
    return [{ kind: 'quote', range: [from + 1, to - 1], text: quoted, value: words.join(' ') }];
  });
}

/** Straight marks open and close alike: where one is missing, what stands between two quotes looks like one. */
function isBetweenQuotes(sign: string, quoted: string): boolean {
  return sign === '"' && /^\s|\s$/u.test(quoted);
}
