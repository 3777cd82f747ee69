import { parseArgs } from 'node:util';

/** What a person asks of the benchmark. */
export interface BenchOptions {
  /** A folder of articles to be measured instead of what the project has; undefined without one. */
  readonly archive: string | undefined;
  /** A file of labelled pairs, as `readPairs` reads it. */
  readonly pairs: string | undefined;
  /** Pairs of each kind that the slow peers of the collation have to do. */
  readonly sample: number;
  /** The one section that is asked for; all where undefined. */
  readonly only: string | undefined;
  /** Posts of the largest archive that is made and built. */
  readonly posts: number;
  /** How often each build is measured. */
  readonly runs: number;
  /** Builds are measured beside other makers of sites, which are installed for that. */
  readonly hasPeers: boolean;
}

/** Archives of 60,000 posts take half an hour or more: they are built only where builds are asked for alone. */
const MOST_POSTS: Readonly<Record<string, string>> = { build: '60000', search: '5000' };
const AMONG_POSTS = '2000';

/** Reads the words of a command line. Throws an Error with a sentence for a person where they are wrong. */
export function readOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      archive: { type: 'string' },
      pairs: { type: 'string' },
      sample: { type: 'string', default: '4' },
      only: { type: 'string' },
      posts: { type: 'string' },
      runs: { type: 'string', default: '3' },
      peers: { type: 'boolean', default: false },
    },
  });
  const { archive, pairs, only, peers: hasPeers } = values;
  return {
    archive,
    pairs,
    only,
    hasPeers,
    sample: countOf('sample', values.sample),
    runs: countOf('runs', values.runs),
    posts: countOf('posts', values.posts ?? MOST_POSTS[only ?? ''] ?? AMONG_POSTS),
  };
}

function countOf(name: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`--${name} ${text}: Name a whole number from 1 on.`);
  return Number(text);
}
