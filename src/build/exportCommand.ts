import path from 'node:path';
import { amount, size } from './amounts.ts';
import { exportBulk } from './exportBulk.ts';
import { openSite } from './openSite.ts';
import { printable } from './terminal.ts';
import type { ExportRequest } from './usage.ts';

/** Writes a built site's archive in the form of another program. The sentence says what was written; throws one where it cannot be. */
export async function exportCommand({ site, bulk }: ExportRequest): Promise<string> {
  const store = await openSite(site);
  const { articles, pieces, bytes } = await exportBulk(store, site, bulk);
  const what = `${amount(articles, 'article')}, ${amount(pieces, 'piece')} of ${size(bytes)} together`;
  return `Wrote ${printable(path.resolve(bulk))}: mapping.json, ${what}.`;
}
