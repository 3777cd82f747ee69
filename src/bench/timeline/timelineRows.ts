import path from 'node:path';
import { installTimelinePeers, TIMELINE_PACKAGES } from '../build/peerPackages.ts';
import { rounded } from '../rounded.ts';
import { makeArticles, serveMade } from './madeSite.ts';
import { measureOwn, measureVis, type TimelineFigures, withBrowser } from './measureTimeline.ts';

const SIZES = [10_000, 60_000, 100_000];
const SEED = 20220301;
const BUNDLE = 'vis-timeline/standalone/umd/vis-timeline-graph2d.min.js';

/** A line of the table. */
export type TimelineRow = Readonly<Record<string, number | undefined>>;

/**
 * The timeline of archives of several sizes in a browser, a line for each; beside it vis-timeline with the same articles,
 * where peers are asked for. Throws where those cannot be installed.
 */
export async function timelineRows(
  executablePath: string,
  hasPeers: boolean,
): Promise<Record<string, TimelineRow>> {
  const packages = hasPeers ? await installTimelinePeers() : undefined;
  const rows: Record<string, TimelineRow> = {};
  for (const size of SIZES) {
    const articles = makeArticles(size, SEED);
    const site = await serveMade(articles);
    try {
      const own = await withBrowser(executablePath, (browser) => measureOwn(browser, site.address));
      rows[`${size}`] = { ...rowOf(own), 'index, kB': rounded(site.indexBytes / 1000, 0) };
    } finally {
      await site.close();
    }
    if (packages === undefined) continue;
    const bundle = path.join(packages, BUNDLE);
    const peer = await withBrowser(executablePath, (browser) => measureVis(browser, articles, bundle));
    rows[`${size}, vis-timeline ${TIMELINE_PACKAGES['vis-timeline']}`] = rowOf(peer);
  }
  return rows;
}

function rowOf(figures: TimelineFigures): TimelineRow {
  const of = (key: keyof TimelineFigures) => figures[key] && rounded(figures[key], 1);
  return {
    'opens, slowed by four': of('opensSlowed'),
    opens: of('opens'),
    'step of the view': of('view'),
    'step of the chosen days': of('chosen'),
    'heap, MB': of('heap'),
    'process, MB': of('process'),
  };
}
