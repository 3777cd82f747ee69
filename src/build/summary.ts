import { amount, number, size } from './amounts.ts';
import type { BuildFacts, DateFacts } from './buildFacts.ts';
import { describeCounts, describeProblems, severityCounts } from './report.ts';
import { printable } from './terminal.ts';

/** So many names stand in one line of counts; the rest are counted. */
const NAMED = 8;

/**
 * A build as lines for a person: what came out, from when and in which languages, what was mended, what is odd, how
 * long it took. `more` says where every problem can be read, where not all are told here; without it, all are told.
 */
export function describeSummary(facts: BuildFacts, more?: string): string {
  return [
    describeCounts(facts.counts, facts.outlets),
    labelled('Dates', dates(facts.dates, facts.timeZone)),
    labelled('Languages', counted(facts.languages)),
    labelled('Repairs', counted(facts.repairs)),
    labelled('Removals', counted(facts.removals)),
    labelled('Problems', severityCounts(facts.problems)),
    ...describeProblems(facts.problems, more),
    ...passedBy(facts),
    ...clusters(facts),
    ...comparisons(facts),
    ...quotes(facts),
    labelled('Size', sizes(facts)),
    labelled('Time', `${(facts.milliseconds / 1000).toFixed(1)} s`),
  ].join('\n');
}

function labelled(label: string, text: string): string {
  return `${label.padEnd(10)} ${text}`;
}

function dates({ first, last, undated }: DateFacts, timeZone: string): string {
  const span = first === undefined ? 'none' : `${first} to ${last} (days of ${timeZone})`;
  return undated === 0 ? span : `${span}; ${number(undated)} undated`;
}

/** `zh-Hans 12, en 3`: the most frequent first. */
function counted(counts: Readonly<Record<string, number>>): string {
  const all = Object.entries(counts).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  if (all.length === 0) return 'none';
  const named = all.slice(0, NAMED).map(([name, count]) => `${printable(name)} ${number(count)}`);
  const rest = all.length - named.length;
  return named.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** Nothing where all files are articles. */
function passedBy({ others }: BuildFacts): string[] {
  const byEnding = Object.entries(others).map(
    ([ending, count]) => [ending || 'without ending', count] as const,
  );
  if (byEnding.length === 0) return [];
  return [
    labelled('Not read', `${counted(Object.fromEntries(byEnding))}: no articles by their endings or places`),
  ];
}

/** Nothing where the pairs are our own. */
function clusters({ clusters: found }: BuildFacts): string[] {
  if (!found) return [];
  const counted = found.offsets.length === 0 ? '' : `, offsets in ${found.offsets.join(' and ')}`;
  const all = `${amount(found.clusters, 'cluster')} of Passim with ${amount(found.passages, 'passage')}`;
  return [labelled('Families', all + counted)];
}

/** Nothing where nothing was compared. */
function comparisons({ pairs }: BuildFacts): string[] {
  if (pairs.aligned === 0) return [];
  const left =
    pairs.left === 0 ? '' : `, ${number(pairs.left)} with less in common left for the size of the archive`;
  return [labelled('Compared', `${amount(pairs.aligned, 'pair')} of articles${left}`)];
}

/** Nothing where all of the texts is published. */
function quotes({ quotes: share }: BuildFacts): string[] {
  if (!share) return [];
  const { published, characters } = share;
  const told = `${number(published)} of ${amount(characters, 'character')} of the articles’ texts`;
  return [labelled('Quotes', `headlines, metadata and shared passages only: ${told}`)];
}

function sizes({ bytes, files, variants }: BuildFacts): string {
  const reused = files.reused === 0 ? '' : `, ${amount(files.reused, 'file')} unchanged since the last build`;
  const written =
    files.written === 0 ? '' : `, ${size(bytes.written)} written in ${amount(files.written, 'file')}`;
  const beside =
    variants === undefined || files.written === 0
      ? ''
      : `; beside them ${size(variants.bytes)} in ${amount(variants.files, 'compressed variant')}`;
  return `${size(bytes.read)} read${reused}${written}${beside}`;
}
