import type { NameGroup } from '../model/index.ts';
import { settledText } from '../text/index.ts';
import type { TermVariant } from './query.ts';

/** The ways in which names are written, by the settled form of each way. */
export type NameVariants = ReadonlyMap<string, readonly TermVariant[]>;

/** Makes the groups ready to be asked; they have no form in common. */
export function nameVariantsOf(groups: readonly NameGroup[]): NameVariants {
  const byForm = new Map<string, readonly TermVariant[]>();
  for (const group of groups) {
    const variants = group.map((written) => ({ written, settled: settledText(written) }));
    for (const { settled } of variants) if (settled !== '') byForm.set(settled, variants);
  }
  return byForm;
}

/** The other ways to write a name, each settled form once; none for what is no name. */
export function otherVariants(names: NameVariants, settled: string): TermVariant[] {
  const others = new Map(
    (names.get(settled) ?? []).filter((variant) => variant.settled !== '').map((one) => [one.settled, one]),
  );
  others.delete(settled);
  return [...others.values()];
}
