import { exportBulk } from './exportBulk.ts';
import { exportPassim } from './exportPassim.ts';
import { openSite } from './openSite.ts';
import type { ExportRequest } from './usage.ts';

/** Writes the archive of a built site in other programs' forms; says what was written. Throws a sentence. */
export async function exportSite({ site, passim, bulk }: ExportRequest): Promise<string> {
  const store = await openSite(site);
  const written: string[] = [];
  if (passim !== undefined) written.push(await exportPassim(store, passim));
  if (bulk !== undefined) written.push(await exportBulk(store, site, bulk));
  return written.join('\n');
}
