import { settledText } from '../text/index.ts';
import type { TermVariant } from './query.ts';

/** Words and addresses with other signs are left as they are. */
const PLAIN = /^[\p{L}\p{N}-]+$/u;
const HYPHEN = /(?<=[\p{Script=Latin}\p{Script=Cyrillic}]{2})-(?=\p{N})/gu;
const JOINT = /(?<=[\p{Script=Latin}\p{Script=Cyrillic}]{2})(?=\p{N})/gu;

/**
 * The other way to join letters and a number: covid19 is COVID-19 too. White space counts for nothing in a settled text, so
 * that without a hyphen it is `covid 19` as well. The index passes over signs and has both under the same keys.
 */
export function joinedOtherwise(settled: string): TermVariant[] {
  if (!PLAIN.test(settled)) return [];
  const apart = settled.replace(HYPHEN, ' ');
  const written = apart === settled ? settled.replace(JOINT, '-') : apart;
  return written === settled ? [] : [{ written, settled: settledText(written), except: [] }];
}
