import { groupBy, type Problem } from '../model/index.ts';
import type { BuildFacts, DateFacts } from './buildFacts.ts';
import { placeOf } from './report.ts';
import { printable } from './terminal.ts';

/** So many problems of a kind are told; the rest are counted. */
const TOLD_OF_A_KIND = 3;
/** So many names stand in one line of counts; the rest are counted. */
const NAMED = 8;

/**
 * A build as lines for a person: what came out, from when and in which languages, what was mended, what is odd, how
 * long it took. `more` says where every problem can be read, where not all of them are told here.
 */
export function describeSummary(facts: BuildFacts, more: string): string {
  return [
    published(facts),
    labelled('Dates', dates(facts.dates, facts.timeZone)),
    labelled('Languages', counted(facts.languages)),
    labelled('Repairs', counted(facts.repairs)),
    labelled('Removals', counted(facts.removals)),
    labelled('Problems', problemCounts(facts.problems)),
    ...describeProblems(facts.problems, more),
    labelled('Size', sizes(facts)),
    labelled('Time', `${(facts.milliseconds / 1000).toFixed(1)} s`),
  ].join('\n');
}

function published({ counts, outlets }: BuildFacts): string {
  return `${amount(counts.inputs, 'file')} read: ${amount(counts.published, 'article')} of ${amount(outlets, 'outlet')} published, ${number(counts.skipped)} skipped`;
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

function problemCounts(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `${amount(errors, 'error')}, ${amount(problems.length - errors, 'warning')}`;
}

/** Problems by kind, errors first and then what is most frequent: the first places, what is wrong there, what to do. */
export function describeProblems(problems: readonly Problem[], more: string): string[] {
  const kinds = [...groupBy(problems, ({ severity, code }) => `${severity}  ${code}`)].sort(
    ([a, one], [b, other]) =>
      severityOf(one) - severityOf(other) || other.length - one.length || (a < b ? -1 : 1),
  );
  const lines = kinds.flatMap(([kind, own]) => describeKind(kind, own));
  const isCut = kinds.some(([, own]) => own.length > TOLD_OF_A_KIND);
  return isCut ? [...lines, `  Not all are listed here. ${more}`] : lines;
}

function severityOf([first]: readonly Problem[]): number {
  return first?.severity === 'error' ? 0 : 1;
}

function describeKind(kind: string, problems: readonly Problem[]): string[] {
  const told = problems.slice(0, TOLD_OF_A_KIND);
  const rest = problems.length - told.length;
  const hints = new Set(told.map(({ hint }) => hint));
  return [
    `  ${printable(kind)}  ${number(problems.length)}`,
    ...told.map((problem) => `    ${placeOf(problem)}  ${printable(problem.what)}`),
    ...(rest > 0 ? [`    … and ${number(rest)} more`] : []),
    ...[...hints].map((hint) => `    → ${printable(hint)}`),
  ];
}

function sizes({ bytes, files }: BuildFacts): string {
  const reused = files.reused === 0 ? '' : `, ${amount(files.reused, 'file')} unchanged since the last build`;
  const written =
    files.written === 0 ? '' : `, ${size(bytes.written)} written in ${amount(files.written, 'file')}`;
  return `${size(bytes.read)} read${reused}${written}`;
}

/** Bytes in a unit that a person reads at a glance: `812 kB`, `1.4 MB`. */
export function size(bytes: number): string {
  if (bytes < 1e6) return `${number(Math.ceil(bytes / 1000))} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}

function amount(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}
