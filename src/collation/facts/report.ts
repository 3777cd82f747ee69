import { isAside, rangesOfBlocks, type Witness } from '../../model/index.ts';
import { settleInPlace } from './settledText.ts';

/** A block of a report, as facts are looked for in it. */
export interface ReportBlock {
  /** Where it begins in the witness's text. */
  readonly from: number;
  /** As written. */
  readonly text: string;
  /** Of the same length, letters and digits folded; addresses of the web are blanks. */
  readonly settled: string;
}

const WEB_ADDRESS = /(?:https?:\/\/|www\.)[!-~]{1,2000}/gu;

/** The blocks of a witness that are its report, in order. */
export function reportBlocksOf(witness: Witness): ReportBlock[] {
  return rangesOfBlocks(witness.blocks).flatMap(([from], index) => {
    const block = witness.blocks[index];
    if (!block || isAside(block)) return [];
    return [{ from, text: block.text, settled: withoutAddresses(settleInPlace(block.text)) }];
  });
}

/** Most blocks have none, and two words tell so. */
function withoutAddresses(settled: string): string {
  if (!settled.includes('://') && !settled.includes('www.')) return settled;
  return settled.replace(WEB_ADDRESS, (address) => ' '.repeat(address.length));
}
