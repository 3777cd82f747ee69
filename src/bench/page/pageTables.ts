import { chromium } from 'playwright';
import { installAuditor } from '../build/peerPackages.ts';
import { rounded } from '../rounded.ts';
import { serveByCommand } from '../siteServer.ts';
import { type Auditing, auditPage } from './auditPages.ts';
import { interactionTimes, mainActions, SLOWED } from './interactions.ts';
import { serveSecurely } from './secureSite.ts';

/** The built site of the seeds. */
const SITE = 'dist';

/** Below the site's address. */
const ARTICLE = '#/a/2022-03-01-sina-86da2dbb';
const COMPARISON = '#/compare?a=2022-03-01-sina-86da2dbb,2022-03-02-guancha-2907f243';

type PageRow = Readonly<Record<string, number | string>>;

/** A table and what stands above it. */
export interface PageTable {
  readonly title: string;
  readonly rows: Readonly<Record<string, PageRow>>;
}

/** How soon a press shows, and what Lighthouse says of the main screens; medians of `runs`. Throws where Lighthouse cannot be installed. */
export async function* pageTables(runs: number, executablePath: string): AsyncGenerator<PageTable> {
  yield {
    title: `From a press to the frame that shows it, milliseconds, on a processor slowed by ${SLOWED}`,
    rows: await interactionRows(runs, executablePath),
  };
  const packages = await installAuditor();
  const plain = await serveByCommand(SITE);
  const secure = await serveSecurely(plain);
  try {
    for (const { name, address } of secure ? [secure, plain] : [plain])
      yield {
        title: `Lighthouse on its phone, ${name}, medians of ${runs}: of 100, milliseconds`,
        rows: await auditRows(address, { runs, packages, executablePath }),
      };
  } finally {
    await secure?.close();
    await plain.close();
  }
}

/** What Lighthouse says of the three main screens. */
async function auditRows(address: string, auditing: Auditing): Promise<Record<string, PageRow>> {
  const rows: Record<string, PageRow> = {};
  for (const [name, at] of Object.entries({ timeline: '#/', article: ARTICLE, comparison: COMPARISON })) {
    const { scores, times, failed } = await auditPage(`${address}${at}`, auditing);
    const numbers = Object.entries({ ...scores, ...times });
    rows[name] = {
      ...Object.fromEntries(numbers.map(([key, value]) => [key, rounded(value, key === 'shift' ? 3 : 0)])),
      'not passed': failed.join(' '),
    };
  }
  return rows;
}

/** From a press to the frame that shows what it did, on a slowed processor. */
async function interactionRows(runs: number, executablePath: string): Promise<Record<string, PageRow>> {
  const site = await serveByCommand(SITE);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const times = await interactionTimes(browser, site.address, mainActions(ARTICLE, COMPARISON), runs);
    return Object.fromEntries([...times].map(([name, time]) => [name, { milliseconds: rounded(time, 0) }]));
  } finally {
    await browser.close();
    await site.close();
  }
}
