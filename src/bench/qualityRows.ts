import { scoreByKind } from './measureQuality.ts';
import type { LabelledPair } from './plagdet.ts';
import { rounded } from './rounded.ts';

/** How well labelled pairs are found, a row for each kind of them and one for all. */
export function qualityRows(pairs: readonly LabelledPair[]) {
  return Object.fromEntries(
    scoreByKind(pairs).map(([kind, { precision, recall, granularity, plagdet, found, ...rest }]) => [
      kind,
      {
        pairs: rest.pairs,
        precision: rounded(precision, 4),
        recall: rounded(recall, 4),
        granularity: rounded(granularity, 3),
        plagdet: rounded(plagdet, 4),
        'characters found': found,
      },
    ]),
  );
}
