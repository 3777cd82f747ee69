import { countCharacters } from '../../../text/index.ts';
import { type Cell, type CellBlock, textOfCellBlock } from './cell.ts';

/** Characters in about three lines of a column, by how many columns there are. */
const CHARACTERS_OF_THREE_LINES = [0, 120, 108, 72, 54, 45, 36];
/** What is less than this is shown: a button would take as much room. */
const LEAST_FOLDED = 60;

/** A long stretch cut in two: what is shown, and how much is behind the button. */
export interface Fold {
  readonly shown: readonly CellBlock[];
  /** Blocks that are not, or not wholly, shown. */
  readonly blocks: number;
  /** Characters without white space that are not shown. */
  readonly length: number;
}

/** Folds a stretch after about three lines, at the end of a clause; undefined where little would be saved. */
export function foldOf(cell: Cell, columns: number): Fold | undefined {
  const room = CHARACTERS_OF_THREE_LINES[Math.min(columns, 6)] ?? 36;
  const shown: CellBlock[] = [];
  let left = room;
  for (const block of cell.blocks) {
    if (left <= 0) break;
    const text = textOfCellBlock(block);
    const part = text.length <= left * 1.4 ? text.length : endOfClause(text, left);
    shown.push(part === text.length ? block : cutBlock(block, part));
    left -= part;
    if (part < text.length) break;
  }
  const length = cell.length - shown.reduce((sum, block) => sum + countCharacters(textOfCellBlock(block)), 0);
  if (length < LEAST_FOLDED) return undefined;
  const whole = shown.filter((block, at) => block === cell.blocks[at]).length;
  return { shown, blocks: cell.blocks.length - whole, length };
}

/** The end of the last clause before a place, or the place itself where no clause ends near it. */
function endOfClause(text: string, at: number): number {
  const before = text.slice(0, at);
  const ends = [...before.matchAll(/[，。；！？、,.;!?]["”’」』]?/g)].map(
    (match) => match.index + match[0].length,
  );
  const last = ends.at(-1) ?? 0;
  return last > at / 2 ? last : at;
}

function cutBlock(block: CellBlock, length: number): CellBlock {
  let left = length;
  const pieces = block.pieces.flatMap((piece) => {
    const text = piece.text.slice(0, Math.max(0, left));
    left -= piece.text.length;
    const from = piece.range[0];
    return text === '' ? [] : [{ ...piece, text, range: [from, from + text.length] as const }];
  });
  return { ...block, pieces };
}
