import { MOST_WITNESSES } from '../../ui/address.ts';
import { TABLE_MODES } from '../compareAddress.ts';
import type { ComparisonView } from '../comparison.ts';
import { STEPS } from '../rows/useRowFocus.ts';
import { focusColumn } from './focusColumn.ts';

/** What a key does; every one has a button that does the same. */
export interface KeyAction {
  readonly key: string;
  /** Its name in the catalogue, below `key.`. */
  readonly name: string;
  readonly act: () => void;
}

/** What the page does for keys that concern more than the rows. */
export interface PageActions {
  readonly explain: () => void;
  readonly focusBarcode: () => void;
  readonly showKeys: () => void;
}

/** The keys of the comparison, in the order of their buttons. */
export function keyActions(view: ComparisonView, page: PageActions): KeyAction[] {
  const { step } = view.focus;
  const help = { key: '?', name: 'keys', act: page.showKeys };
  // Tables have no row in focus to go on from.
  if ((TABLE_MODES as readonly string[]).includes(view.state.mode)) return [help];
  return [
    { key: 'k', name: 'previous', act: () => step(-1, STEPS.passage) },
    { key: 'j', name: 'next', act: () => step(1, STEPS.passage) },
    { key: 'n', name: 'nextDifference', act: () => step(1, STEPS.difference) },
    { key: 'u', name: 'nextUnique', act: () => step(1, STEPS.unique) },
    { key: 'o', name: 'nextOmission', act: () => step(1, STEPS.omission) },
    { key: 'w', name: 'why', act: page.explain },
    { key: 'm', name: 'barcode', act: page.focusBarcode },
    help,
  ];
}

/** 1 to 6 go to the columns; their buttons are the numbers in the columns' heads. */
export function columnKeys(view: ComparisonView): KeyAction[] {
  return view.columns
    .slice(0, MOST_WITNESSES + 1)
    .map((column) => ({ key: String(column + 1), name: 'column', act: () => focusColumn(column, view) }));
}
