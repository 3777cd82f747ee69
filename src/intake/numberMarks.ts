import type { Nodes, Parents, PhrasingContent } from 'mdast';

/** Numbers, and the stars or lines between them. */
const NUMBERS = /^[\d.,%*_]+$/;
const NEIGHBOUR = /[\da-z]/i;
/** Longer numbers are none. In UTF-16 units. */
const LONGEST = 100;

/** Stars between digits multiply: in 5*3*2 nothing is stressed. Changes the children; `source` is what they were parsed from. */
export function keepNumberMarks(parent: Parents, source: string): void {
  parent.children.forEach((child, index) => {
    const written = isStress(child) ? numbersOf(child, source) : undefined;
    if (written !== undefined) parent.children[index] = { type: 'text', value: written };
  });
}

function isStress(node: Nodes): node is Extract<PhrasingContent, { type: 'emphasis' | 'strong' }> {
  return node.type === 'emphasis' || node.type === 'strong';
}

/** What the source has in the place of a node, where that is a number among others. */
function numbersOf({ position }: Nodes, source: string): string | undefined {
  const from = position?.start.offset ?? 0;
  const to = position?.end.offset ?? 0;
  if (to - from > LONGEST || !NEIGHBOUR.test(source.charAt(from - 1)) || !NEIGHBOUR.test(source.charAt(to)))
    return undefined;
  const written = source.slice(from, to);
  return NUMBERS.test(written) ? written : undefined;
}
