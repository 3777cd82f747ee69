import { type ClusterMember, pairsOfClusters, type ScoredPairs } from '../../collation/index.ts';
import { type FoundProblem, groupBy } from '../../model/index.ts';
import { number } from '../amounts.ts';
import { sha256Of } from '../sha256Of.ts';
import { clusterFiles, clusterLines } from './clusterFiles.ts';
import { type ClusterPassage, readClusterLine } from './clusterLine.ts';
import { type ClusterPlace, ClusterProblems } from './clusterProblems.ts';
import { countedIn, type OffsetUnit } from './countedIn.ts';

/** How many clusters came in. */
export interface ClusterCounts {
  readonly clusters: number;
  /** Passages that stand where they are said to, in them. */
  readonly passages: number;
  /** What the offsets counted in; empty where no passage had offsets that could be told. */
  readonly offsets: readonly OffsetUnit[];
}

/** What Passim found in an archive. */
export interface ClustersRead {
  /** The pairs of articles in a cluster together, by their places. */
  readonly pairs: ScoredPairs;
  readonly counts: ClusterCounts;
  readonly problems: readonly FoundProblem[];
}

/** An archive as far as its clusters are concerned. */
export interface ClusteredArchive {
  /** The places of articles, by every id that leads to one. */
  readonly places: ReadonlyMap<string, number>;
  /** The text of the article at a place. */
  readonly textAt: (place: number) => string;
}

/** A passage of an article of the archive; of its text only a hash is kept: together they are as large as the archive. */
interface FoundPassage extends Pick<ClusterPassage, 'cluster' | 'begin' | 'end'> {
  readonly place: number;
  readonly hash: string | undefined;
  readonly at: ClusterPlace;
}

/** A cluster with more articles than this would be half a million pairs; it is boilerplate, mostly. */
const MOST_ARTICLES = 1000;

/** Reads Passim's clusters of an archive. Throws a sentence where the files cannot be read. */
export async function readClusters(named: string, archive: ClusteredArchive): Promise<ClustersRead> {
  const problems = new ClusterProblems();
  const found = await readPassages(named, archive, problems);
  const offsets = new Set<OffsetUnit>();
  const held = found.filter((passage) => holds(passage, archive, problems, offsets));
  const clusters = groupBy(held, ({ cluster }) => cluster);
  const compared = [...clusters].filter(([name, own]) => isCompared(name, own, problems));
  return {
    pairs: pairsOfClusters(compared.map(([, own]) => own.map(memberOf))),
    counts: { clusters: clusters.size, passages: held.length, offsets: [...offsets].sort() },
    problems: problems.all(),
  };
}

/** The passages of articles that the archive has, by article. */
async function readPassages(
  named: string,
  { places }: ClusteredArchive,
  problems: ClusterProblems,
): Promise<FoundPassage[]> {
  const found: FoundPassage[] = [];
  for (const file of await clusterFiles(named)) {
    let line = 0;
    for await (const text of clusterLines(file)) {
      const at = { file: file.name, line: ++line };
      if (text.trim() === '') continue;
      const passage = readClusterLine(text);
      const place = passage && places.get(passage.id);
      if (!passage) problems.add('families.invalid', at, 'The line is no passage of a cluster.');
      else if (place === undefined)
        problems.add('families.unknown', at, `The archive has no article “${passage.id}”.`, {
          values: [{ value: passage.id }],
        });
      else found.push(foundAt(place, passage, at));
    }
  }
  // Each text is read once; a cluster's order says nothing.
  return found.sort((a, b) => a.place - b.place);
}

function foundAt(
  place: number,
  { cluster, begin, end, text }: ClusterPassage,
  at: ClusterPlace,
): FoundPassage {
  return { place, cluster, begin, end, at, hash: text === undefined ? undefined : hashOf(text) };
}

function hashOf(text: string): string {
  return sha256Of(text).slice(0, 16);
}

/** True where a passage's text stands where the line says. */
function holds(
  { place, begin, end, hash, at }: FoundPassage,
  { textAt }: ClusteredArchive,
  problems: ClusterProblems,
  offsets: Set<OffsetUnit>,
): boolean {
  const isText = hash === undefined ? {} : { isText: (text: string) => hashOf(text) === hash };
  const unit = countedIn(textAt(place), { begin, end, ...isText });
  if (unit !== undefined) {
    offsets.add(unit);
    return true;
  }
  problems.add(
    'families.mismatch',
    at,
    `The article does not have this text from ${number(begin)} to ${number(end)}.`,
  );
  return false;
}

function isCompared(name: string, own: readonly FoundPassage[], problems: ClusterProblems): boolean {
  const articles = new Set(own.map(({ place }) => place)).size;
  const [first] = own;
  if (articles <= MOST_ARTICLES || !first) return true;
  problems.add(
    'families.large',
    first.at,
    `The cluster ${name} has ${number(articles)} articles; more than ${number(MOST_ARTICLES)} are not compared with each other.`,
    { values: [{ value: name }] },
  );
  return false;
}

function memberOf({ place, begin, end }: FoundPassage): ClusterMember {
  return { place, length: end - begin };
}
