import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What is looked at: all rules on the whole page, where nothing else is said. */
interface AxeChoice {
  /** Selector of the part to look at. */
  readonly within?: string;
  /** These rules alone. */
  readonly only?: readonly string[];
  /** Rules that axe follows only when it is told to. */
  readonly also?: readonly string[];
}

/**
 * What axe finds at fault: each rule with the elements that break it. The reader has no frames, and what is in order is
 * not told: both take more than half of the time.
 */
export async function axeFaults(page: Page, { within, only, also = [] }: AxeChoice = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (within !== undefined) axe.include(within);
  const { violations } = await axe
    .options({
      resultTypes: ['violations'],
      ...(only && { runOnly: { type: 'rule', values: [...only] } }),
      rules: Object.fromEntries(also.map((rule) => [rule, { enabled: true }])),
    })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}
