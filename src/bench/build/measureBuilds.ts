import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measureRounds, type Outcome } from './contender.ts';
import { type FolderWeight, weighFolder } from './folderWeight.ts';
import { ownBuilds } from './ownBuilds.ts';
import { type PeerBuilds, peerBuilds } from './peerBuilds.ts';
import type { Sample } from './sample.ts';
import { type SiteLoad, siteLoad } from './siteLoad.ts';

/** All that was measured on a sample. */
export interface SampleResult {
  readonly sample: Sample;
  readonly read: FolderWeight;
  /** This project's builds, in the order of `ownBuilds`. */
  readonly own: readonly Outcome[];
  readonly load: SiteLoad;
  /** The peers in the order of `peerBuilds`; none where they were not asked for. */
  readonly peers: readonly Outcome[];
  /** Sentences for a person. */
  readonly notes: readonly string[];
}

/**
 * Measures the builds of samples, one after another, in folders of their own that are gone afterwards. The peers are
 * measured on the last sample only: some take minutes for each run.
 *
 * @param packages the folder of the peers' packages; undefined where they are not measured.
 * @throws where this project's own build fails.
 */
export async function* measureBuilds(
  samples: readonly Sample[],
  rounds: number,
  packages: string | undefined,
): AsyncGenerator<SampleResult> {
  for (const sample of samples) {
    const work = await mkdtemp(path.join(tmpdir(), 'duizhao-bench-'));
    try {
      const isForPeers = sample === samples.at(-1);
      yield await measureSample(sample, work, rounds, isForPeers ? packages : undefined);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  }
}

const NO_PEERS: PeerBuilds = { contenders: [], notes: [] };

async function measureSample(
  sample: Sample,
  work: string,
  rounds: number,
  packages: string | undefined,
): Promise<SampleResult> {
  const posts = path.join(work, 'posts');
  const site = path.join(work, 'site');
  await sample.fill(posts);
  const peers = packages === undefined ? NO_PEERS : await peerBuilds(posts, work, packages);
  const own = ownBuilds(posts, site);
  const outcomes = await measureRounds([...own, ...peers.contenders], rounds);
  const broken = outcomes.slice(0, own.length).find(({ failure }) => failure !== undefined);
  if (broken) throw new Error(`${broken.name}: ${broken.failure}`);
  return {
    sample,
    read: await weighFolder(posts),
    own: outcomes.slice(0, own.length),
    load: await siteLoad(site),
    peers: outcomes.slice(own.length),
    notes: [...peers.notes, ...failuresOf(outcomes)],
  };
}

function failuresOf(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ name, failure }) =>
    failure === undefined ? [] : [`${name} failed: ${failure}`],
  );
}
