import type { MetadataOrigin, Removal, Repair } from '../model/index.ts';

/** Writes down all that is done to an article, rule by rule, in the order in which each rule first applied. */
export class Ledger {
  readonly #repairs = new Map<string, { count: number; detail: string }>();
  readonly #removals = new Map<string, { count: number; texts: string[] }>();
  readonly #origins: MetadataOrigin[] = [];

  repair(rule: string, detail = ''): void {
    const known = this.#repairs.get(rule);
    this.#repairs.set(rule, { count: (known?.count ?? 0) + 1, detail: known?.detail || detail });
  }

  remove(rule: string, text: string): void {
    const known = this.#removals.get(rule) ?? { count: 0, texts: [] };
    known.count += 1;
    if (text.trim() !== '') known.texts.push(text.trim());
    this.#removals.set(rule, known);
  }

  origin(field: string, from: string): void {
    this.#origins.push({ field, from });
  }

  get repairs(): Repair[] {
    return [...this.#repairs].map(([rule, { count, detail }]) => ({ rule, count, detail }));
  }

  get removals(): Removal[] {
    return [...this.#removals].map(([rule, { count, texts }]) => ({ rule, count, texts }));
  }

  get origins(): MetadataOrigin[] {
    return this.#origins;
  }
}
