import type { NameGroup } from '../model/index.ts';
import { settledText } from '../text/index.ts';
import type { TermVariant } from './query.ts';

/** The ways in which names are written. */
export class NameVariants {
  /** By the settled form of each way; groups have no form in common. */
  readonly #byForm = new Map<string, readonly { readonly written: string; readonly settled: string }[]>();
  /** Settled. */
  readonly #except: readonly string[];

  /** `except`: longer words in which a form stands and means something else. */
  constructor(groups: readonly NameGroup[], except: readonly string[] = []) {
    for (const group of groups) {
      const variants = group.map((written) => ({ written, settled: settledText(written) }));
      for (const { settled } of variants) if (settled !== '') this.#byForm.set(settled, variants);
    }
    this.#except = except.map(settledText);
  }

  has(settled: string): boolean {
    return this.#byForm.has(settled);
  }

  /** The other ways to write a name, each settled form once; none for what is no name. */
  others(settled: string): TermVariant[] {
    const others = new Map(
      (this.#byForm.get(settled) ?? []).flatMap((one) =>
        one.settled === '' ? [] : [[one.settled, { ...one, except: this.exceptions(one.settled) }]],
      ),
    );
    others.delete(settled);
    return [...others.values()];
  }

  /** The longer words in which a settled form stands and means something else. */
  exceptions(settled: string): string[] {
    return this.#except.filter((word) => word !== settled && word.includes(settled));
  }
}
